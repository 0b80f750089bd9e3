import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CommandOutput, untilInterrupted, watchFolder } from '@crm-clients/openapi/command-line'
import { isSpecFileOf, type VendorPlaces } from '../repository/workspace.ts'
import { rememberGenerated } from './generated-before.ts'
import { writeVendors } from './write-vendors.ts'

/**
 * Regenerates a vendor whenever its spec is saved, until Ctrl-C. A broken spec is reported and leaves everything as it
 * was; the next save is another chance.
 * @returns the exit code.
 */
export async function watchSpecs(vendors: readonly VendorPlaces[], output: CommandOutput): Promise<number> {
  const [first] = vendors
  if (!first) return 0
  const stop = watchFolder(dirname(first.specFile), names =>
    // Between the two steps of a save there may be no file.
    regenerate(
      vendors.filter(vendor => [...names].some(name => isSpecFileOf(vendor, name)) && existsSync(vendor.specFile)),
      output,
    ),
  )
  await regenerate(vendors, output)
  const interrupted = untilInterrupted()
  output.print(`Watching ${vendors.map(({ specName }) => specName).join(', ')}. Ctrl-C stops.`)
  await interrupted
  stop()
  return 0
}

async function regenerate(vendors: readonly VendorPlaces[], output: CommandOutput): Promise<void> {
  const start = performance.now()
  try {
    const places = await writeVendors(vendors)
    rememberGenerated(vendors)
    const milliseconds = Math.round(performance.now() - start)
    for (const place of places) output.print(`wrote ${place}`)
    if (places.length > 0) output.print(`${vendors.map(({ slug }) => slug).join(', ')}: ${milliseconds} ms`)
  } catch (error) {
    output.printError(error instanceof Error ? error.message : String(error))
  }
}
