import { join, relative } from 'node:path'
import { runCommand } from '../repository/run-command.ts'
import type { Finding } from './finding.ts'

const FIX = 'Import it where that is allowed, or what the file that may import it exports.'

/** Where something is imported that must not be imported there: biome.json says what may be imported where. */
export async function checkImports(root: string): Promise<Finding[]> {
  const biome = join(root, 'node_modules/.bin/biome')
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none']
  const { stdout } = await runCommand(biome, args, { cwd: root }).catch((cause: Error) => {
    throw new Error(`${biome} does not run: ${cause.message}. Run pnpm install.`, { cause })
  })
  return readGithubReport(stdout, root)
}

/** The errors of Biome's report for GitHub. @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
export function readGithubReport(report: string, root: string): Finding[] {
  // Asked for one rule, Biome also runs it where it is switched off, and then only warns; and what it cannot parse, such as
  // a broken spec, it reports all the same.
  const errors = report.matchAll(
    /^::error title=lint\/style\/noRestrictedImports,file=([^,]*),line=(\d+),.*?col=(\d+),.*?::(.*)$/gm,
  )
  return [...errors].map(([, file = '', line, column, message = '']) => ({
    file: relative(root, file),
    line: Number(line),
    column: Number(column),
    rule: 'imports/boundary',
    severity: 'error',
    message,
    fix: FIX,
  }))
}
