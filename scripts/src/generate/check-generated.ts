import type { CommandOutput } from '@crm-clients/openapi/command-line'
import { countVendors, type VendorPlaces } from '../repository/workspace.ts'
import { renderVendors } from './render-vendors.ts'
import { staleOutputs } from './write-vendors.ts'

/**
 * Says what `pnpm generate` would change, and the command that does it. Believes nothing that an earlier run remembered.
 * @returns the exit code.
 */
export async function checkGenerated(vendors: readonly VendorPlaces[], output: CommandOutput): Promise<number> {
  const rendered = await renderVendors(vendors)
  const outdated = rendered.map(one => ({ one, stale: staleOutputs(one) })).filter(({ stale }) => stale.length > 0)
  for (const { one, stale } of outdated) {
    output.printError(`${one.vendor.specName} changed, but not: ${stale.join(', ')}`)
  }
  if (outdated.length > 0) {
    output.printError(`Run: pnpm generate ${outdated.map(({ one }) => one.vendor.slug).join(' ')}`)
    return 1
  }
  output.print(`${countVendors(vendors)}: everything generated is up to date.`)
  return 0
}
