import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Command, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { newVendor } from '../new/new-vendor.ts'
import { renderNotes } from '../new/render-notes.ts'
import { problemOfVendorName } from '../new/vendor-name.ts'
import { repositoryRoot } from '../repository/workspace.ts'

/** In the terminal. The README has all. */
const MOST_NOTES_OF_A_KIND = 3

/** `pnpm new`: a vendor from a stub, or from an OpenAPI document. */
export const newCommand: Command = {
  usage: 'pnpm new <vendor> [--from <file>] [--no-install]',
  summary:
    'Make a vendor from a stub, or from an OpenAPI 3.0 or 3.1 document; --no-install leaves linking its package to you',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      from: { type: 'string' },
      'no-install': { type: 'boolean' },
    })
    const [slug, ...others] = positionals
    if (slug === undefined || others.length > 0) throw new UsageError('Name one vendor.')
    const problem = problemOfVendorName(slug, repositoryRoot)
    if (problem) throw new UsageError(problem)
    const { files, notes } = await newVendor(slug, repositoryRoot, values.from)
    tidy(files)
    for (const file of files) output.print(`wrote ${file}`)
    if (notes.length > 0) {
      output.print(`\nImported from ${values.from}, but for this:\n\n${renderNotes(notes, MOST_NOTES_OF_A_KIND)}`)
      output.print(`\nAll of it: packages/${slug}/README.md`)
    }
    const isInstalled = values['no-install'] === true || install()
    if (!isInstalled) output.printError('pnpm install failed. Run it again; everything else is done.')
    output.print(
      `\nNext: edit specs/${slug}.yaml, then run\n  pnpm generate ${slug}\n  pnpm check ${slug}\n  pnpm test`,
    )
    return isInstalled ? 0 : 1
  },
}

/** The order of imports depends on the name of the vendor, and so do lengths of lines and widths of columns. */
function tidy(files: readonly string[]): void {
  const written = files.filter(file => /\.(ts|md|yaml)$/.test(file) && !file.includes('/generated/'))
  spawnSync(join(repositoryRoot, 'node_modules/.bin/biome'), ['check', '--write', ...written], { cwd: repositoryRoot })
}

function install(): boolean {
  const args = ['install', '--prefer-offline', '--no-frozen-lockfile', '--silent']
  return spawnSync('pnpm', args, { cwd: repositoryRoot, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
