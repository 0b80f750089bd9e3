import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { findChanged, rememberGenerated } from '../generate/generated-before.ts'
import { selectVendors } from '../workspace.ts'

/** `pnpm generate`: from each spec the types and constants of its client, and the operations in its README. */
export const generate: Command = {
  usage: 'generate [vendor…] [--check] [--watch]',
  summary:
    'Regenerate each vendor from its spec; --check only says what is out of date, --watch goes on when specs are saved',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { check: { type: 'boolean' }, watch: { type: 'boolean' } })
    const vendors = selectVendors(positionals)
    if (values.check) {
      const { checkGenerated } = await import('../generate/check-generated.ts')
      return checkGenerated(vendors, output)
    }
    if (values.watch) {
      const { watchSpecs } = await import('../generate/watch-specs.ts')
      return watchSpecs(vendors, output)
    }
    const changed = findChanged(vendors)
    if (changed.length > 0) {
      // Loading what renders takes longer than rendering, and mostly nothing has to be rendered.
      const { writeVendors } = await import('../generate/write-vendors.ts')
      const places = await writeVendors(changed)
      rememberGenerated(changed)
      for (const place of places) output.print(`wrote ${place}`)
      if (places.length > 0) return 0
    }
    output.print(`${vendors.length} vendors: everything generated is up to date.`)
    return 0
  },
}
