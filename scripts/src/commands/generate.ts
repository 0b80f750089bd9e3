import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { generateVendor } from '../generate/generate-vendor.ts'
import { replaceFolder, staleFiles } from '../generate/generated-folder.ts'
import { selectVendors } from '../workspace.ts'

/** `pnpm generate`: from each spec the types and constants of its client. */
export const generate: Command = {
  usage: 'generate [vendor…] [--check]',
  summary: 'Regenerate src/generated of each vendor from its spec; --check only says what is out of date',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { check: { type: 'boolean' } })
    const vendors = selectVendors(positionals)
    // All are rendered before one is written: a broken spec leaves everything as it was.
    const rendered = await Promise.all(vendors.map(async vendor => ({ vendor, files: await generateVendor(vendor) })))
    const outdated = rendered
      .map(({ vendor, files }) => ({ vendor, files, stale: staleFiles(vendor.generatedFolder, files) }))
      .filter(({ stale }) => stale.length > 0)

    for (const { vendor, files, stale } of outdated) {
      const places = stale.map(name => `packages/${vendor.slug}/src/generated/${name}`).join(', ')
      if (values.check) output.printError(`${vendor.specName} changed, but not: ${places}`)
      else {
        replaceFolder(vendor.generatedFolder, files)
        output.print(`wrote ${places}`)
      }
    }
    if (values.check && outdated.length > 0) {
      output.printError(`Run: pnpm generate ${outdated.map(({ vendor }) => vendor.slug).join(' ')}`)
      return 1
    }
    if (outdated.length === 0) output.print(`${vendors.length} vendors: generated code is up to date.`)
    return 0
  },
}
