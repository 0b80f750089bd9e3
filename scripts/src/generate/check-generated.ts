import type { CommandOutput } from '@crm-clients/openapi/command-line'
import { countVendors, listOwnDocuments, repositoryRoot, type VendorPlaces } from '../repository/workspace.ts'
import { PUBLISHING_PAGE, refreshPublishingTable } from './publishing-table.ts'
import { renderVendors } from './render-vendors.ts'
import { refreshVendorTable } from './vendor-table.ts'
import { staleOutputs } from './write-vendors.ts'

/**
 * Says what `pnpm generate` would change, and the command that does it. Believes nothing that an earlier run remembered.
 *
 * @param areAll whether these are all vendors, so that the README has to list them.
 * @returns the exit code.
 */
export async function checkGenerated(
  vendors: readonly VendorPlaces[],
  areAll: boolean,
  output: CommandOutput,
): Promise<number> {
  const rendered = await renderVendors([...vendors, ...(areAll ? listOwnDocuments() : [])])
  const outdated = rendered.map(one => ({ one, stale: staleOutputs(one) })).filter(({ stale }) => stale.length > 0)
  for (const { one, stale } of outdated) {
    output.printError(`${one.vendor.specName} changed, but not: ${stale.join(', ')}`)
  }
  if (outdated.length > 0) {
    const areVendors = outdated.every(({ one }) => !one.vendor.isOwn)
    const slugs = areVendors ? outdated.map(({ one }) => one.vendor.slug) : []
    output.printError(`Run: ${['pnpm generate', ...slugs].join(' ')}`)
    return 1
  }
  if (areAll && (await refreshVendorTable(repositoryRoot, vendors, rendered)) !== undefined) {
    output.printError('The table of vendors in README.md is out of date. Run: pnpm generate')
    return 1
  }
  if (areAll && refreshPublishingTable(repositoryRoot) !== undefined) {
    output.printError(`The table of packages in ${PUBLISHING_PAGE} is out of date. Run: pnpm generate`)
    return 1
  }
  output.print(`${countVendors(vendors)}: everything generated is up to date.`)
  return 0
}
