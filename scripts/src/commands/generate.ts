import { type Command, type CommandOutput, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { followSpecs } from '../changeset/follow-specs.ts'
import { findChanged, hasTableChanged, rememberGenerated, rememberTable } from '../generate/generated-before.ts'
import {
  countVendors,
  listOwnDocuments,
  listVendors,
  repositoryRoot,
  selectVendors,
  type VendorPlaces,
} from '../repository/workspace.ts'

/**
 * `pnpm generate`: from each spec the types and constants of its client, the operations in its README, and the changeset
 * that tells of what changed.
 */
export const generate: Command = {
  usage: 'pnpm generate [vendor…] [--check | --watch]',
  summary:
    'Bring client, README and changeset up to date with each spec; --check only says what is out of date, --watch goes on',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { check: { type: 'boolean' }, watch: { type: 'boolean' } })
    if (values.check && values.watch) throw new UsageError('Choose one of --check and --watch.')
    const vendors = selectVendors(positionals)
    if (values.check) {
      const { checkGenerated } = await import('../generate/check-generated.ts')
      return checkGenerated(vendors, positionals.length === 0, output)
    }
    if (values.watch) {
      const { watchSpecs } = await import('../generate/watch-specs.ts')
      const exitCode = await watchSpecs(vendors, output)
      // While somebody is still editing, types have to be fast, and nobody reads changesets.
      await writeChangesets(positionals, output)
      return exitCode
    }
    const written =
      (await writeGenerated(vendors, positionals.length === 0, output)) + (await writeChangesets(positionals, output))
    if (written === 0) output.print(`${countVendors(vendors)}: everything generated is up to date.`)
    return 0
  },
}

/** Returns how many files changed. */
async function writeGenerated(
  vendors: readonly VendorPlaces[],
  areAll: boolean,
  output: CommandOutput,
): Promise<number> {
  const changed = findChanged([...vendors, ...(areAll ? listOwnDocuments() : [])])
  const all = areAll ? vendors : listVendors()
  const areTablesDue = changed.length > 0 || hasTableChanged(all)
  if (!areTablesDue) return 0
  // Loading what renders takes longer than rendering, and mostly nothing has to be rendered.
  const { renderVendors } = await import('../generate/render-vendors.ts')
  const { writeRendered } = await import('../generate/write-vendors.ts')
  const rendered = await renderVendors(changed)
  const places = writeRendered(rendered)
  rememberGenerated(changed)
  const { writeTables } = await import('../generate/vendor-table.ts')
  places.push(...(await writeTables(repositoryRoot, all, rendered)))
  rememberTable(all)
  for (const place of places) output.print(`wrote ${place}`)
  return places.length
}

/** Returns how many files changed. */
async function writeChangesets(slugs: readonly string[], output: CommandOutput): Promise<number> {
  const { done, problem } = await followSpecs(repositoryRoot, slugs)
  for (const line of done) output.print(line)
  if (problem !== undefined) output.printError(`The changesets are left as they are. ${problem}`)
  return done.length
}
