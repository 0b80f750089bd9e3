import { join } from 'node:path'
import { type Command, type CommandOutput, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { newVendor } from '../new/new-vendor.ts'
import { startProgress } from '../new/progress.ts'
import { renderNotes } from '../new/render-notes.ts'
import { problemOfVendorName } from '../new/vendor-name.ts'
import { runCommand } from '../repository/run-command.ts'
import { repositoryRoot } from '../repository/workspace.ts'

/** In the terminal. The README has all. */
const MOST_NOTES_OF_A_KIND = 3

const UPDATE_DETAILS = `With --update:
  --base <file>       the document that the spec began with, where packages/<vendor>/imported.yaml is missing
  --ours <pointer>    where spec and document both changed something, keep what the spec has at this JSON pointer and below
  --theirs <pointer>  take what the document has there; both may be given several times, and # is everything`

/** `pnpm new`: a vendor from a stub, or from an OpenAPI document. */
export const newCommand: Command = {
  usage: 'pnpm new <vendor> [--from <file> [--root <folder>]] [--no-install] [--update [--base <file>]]',
  summary:
    'Make a vendor from a stub, or from a document of OpenAPI 3 or Swagger 2.0; one of OpenAPI 3 may refer to files below its own folder or --root; ' +
    '--no-install leaves linking its package to you; --update brings a newer document into a vendor that there is, and keeps what was edited',
  details: UPDATE_DETAILS,
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      from: { type: 'string' },
      root: { type: 'string' },
      'no-install': { type: 'boolean' },
      update: { type: 'boolean' },
      base: { type: 'string' },
      ours: { type: 'string', multiple: true },
      theirs: { type: 'string', multiple: true },
    })
    const { from, root, base, ours = [], theirs = [] } = values
    const [slug, ...others] = positionals
    if (slug === undefined || others.length > 0) throw new UsageError('Name one vendor.')
    if (values.update) {
      if (from === undefined) throw new UsageError('Name the newer document: --from <file>.')
      const { runUpdate } = await import('../new/update/run-update.ts')
      return runUpdate(slug, repositoryRoot, { from, root, base, chosen: { ours, theirs } }, output, tidy)
    }
    if (base !== undefined || ours.length + theirs.length > 0) {
      throw new UsageError('--base, --ours and --theirs belong to --update.')
    }
    const problem = problemOfVendorName(slug, repositoryRoot)
    if (problem) throw new UsageError(problem)
    const { files, notes } = await newVendor(slug, repositoryRoot, from, { root }, startProgress(output.printError))
    await tidy(files)
    for (const file of files) output.print(`wrote ${file}`)
    if (notes.length > 0) {
      output.print(`\nImported from ${from}, but for this:\n\n${renderNotes(notes, MOST_NOTES_OF_A_KIND)}`)
      output.print(`\nAll of it: packages/${slug}/README.md`)
    }
    const isInstalled = values['no-install'] === true || (await install(output))
    if (!isInstalled) output.printError('pnpm install failed. Run it again; everything else is done.')
    output.print(
      `\nNext: edit specs/${slug}.yaml, then run\n  pnpm generate ${slug}\n  pnpm check ${slug}\n  pnpm --filter @crm-clients/${slug} test\nand commit, before npm test tries everything.`,
    )
    return isInstalled ? 0 : 1
  },
}

/** The order of imports depends on the name of the vendor, and so do lengths of lines and widths of columns. */
async function tidy(files: readonly string[]): Promise<void> {
  const written = files.filter(file => /\.(ts|md|yaml)$/.test(file) && !file.includes('/generated/'))
  const biome = join(repositoryRoot, 'node_modules/.bin/biome')
  await runCommand(biome, ['check', '--write', ...written], { cwd: repositoryRoot })
}

async function install({ printError }: CommandOutput): Promise<boolean> {
  const args = ['install', '--prefer-offline', '--no-frozen-lockfile', '--silent']
  const { code, stderr } = await runCommand('pnpm', args, { cwd: repositoryRoot })
  if (stderr !== '') printError(stderr.trimEnd())
  return code === 0
}
