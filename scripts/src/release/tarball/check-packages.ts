import type { PackedPackage } from '../release-steps.ts'
import { checkTarball } from './check-tarball.ts'
import { lintTarball } from './lint-tarball.ts'
import { readTarball } from './tarball.ts'
import { tarballRules } from './tarball-rules.ts'

/** Everything that is wrong with packed packages, each with the name of its package; empty when they may be published. */
export async function checkPackages(packages: readonly PackedPackage[], root: string): Promise<string[]> {
  const problems: string[] = []
  for (const { name, file } of packages) {
    const tarball = await readTarball(file)
    const found = [...checkTarball(tarball, tarballRules(name, root)), ...(await lintTarball(tarball))]
    problems.push(...found.map(problem => `${name}: ${problem}`))
  }
  return problems
}
