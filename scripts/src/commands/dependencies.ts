import { globSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '@crm-clients/openapi/command-line'
import { askRegistry } from '../dependencies/ask-registry.ts'
import { listProductionDependencies } from '../dependencies/list-production-dependencies.ts'
import { renderDependencies } from '../dependencies/render-dependencies.ts'
import { replaceSection } from '../generate/replace-section.ts'
import { runOrThrow } from '../repository/run-command.ts'
import { repositoryRoot } from '../repository/workspace.ts'

interface Manifest {
  readonly version: string
}

const PAGE = 'docs/dependencies.md'

/** `pnpm run dependencies`: asks the registry about what our packages bring along. */
export const dependencies: Command = {
  usage: 'pnpm run dependencies',
  summary:
    'Ask the registry for release, size and licence of all that our packages bring along; writes docs/dependencies.md',
  async run(_, output) {
    const described = await Promise.all(
      listProductionDependencies(repositoryRoot).map(async dependency => {
        const place = join(repositoryRoot, 'packages', dependency.neededBy[0] ?? '', 'node_modules', dependency.name)
        const { version: installed } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest
        const newest = await askRegistry(dependency.name, repositoryRoot)
        return { ...dependency, ...newest, installed, bytes: measureFolder(realpathSync(place)) }
      }),
    )
    const file = join(repositoryRoot, PAGE)
    writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'dependencies', renderDependencies(described), PAGE))
    await runOrThrow('pnpm', ['exec', 'biome', 'format', '--write', PAGE], { cwd: repositoryRoot })
    output.print(`wrote ${described.length} dependencies to ${PAGE}`)
    return 0
  },
}

/** The bytes of all files, without what is installed below. */
function measureFolder(folder: string): number {
  const files = globSync('**/*', { cwd: folder, exclude: ['**/node_modules'] }).map(path =>
    statSync(join(folder, path)),
  )
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
