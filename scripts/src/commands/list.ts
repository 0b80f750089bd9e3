import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type Command, parseArguments, renderTable } from '@crm-clients/openapi/command-line'
import { listInferences } from '../list/list-inferences.ts'
import { selectVendors, type VendorPlaces } from '../repository/workspace.ts'

/** `pnpm run list` (without `run`, pnpm lists its own dependencies): the vendors that there are. */
export const list: Command = {
  usage: 'pnpm run list [vendor…] [--inferred]',
  summary:
    'List the vendors with their packages, versions and operations; --inferred lists what their specs deduce, with file and line',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { inferred: { type: 'boolean' } })
    const describe = values.inferred ? describeInferences : describeVendor
    const headings = values.inferred ? ['where', 'why it is there'] : ['vendor', 'package', 'version', 'operations']
    const vendors = selectVendors(positionals)
    const rows = await Promise.all(vendors.map(async vendor => describe(vendor, await loadApi(vendor.specFile))))
    output.print(renderTable(headings, rows.flat()))
    return 0
  },
}

function describeVendor(
  { slug, packageName, packageFolder }: VendorPlaces,
  { operations }: ApiDescription,
): string[][] {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  return [[slug, packageName, version, operations.map(({ operationId }) => operationId).join(' ')]]
}

function describeInferences({ specName }: VendorPlaces, api: ApiDescription): string[][] {
  return listInferences(api).map(({ line, reason }) => [`${specName}:${line}`, reason.replaceAll(/\s+/g, ' ')])
}
