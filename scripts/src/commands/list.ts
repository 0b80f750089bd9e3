import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type Command, parseArguments, renderTable } from '@crm-clients/openapi/command-line'
import { countFacts } from '../list/count-facts.ts'
import { listInferences } from '../list/list-inferences.ts'
import { selectVendors, type VendorPlaces } from '../repository/workspace.ts'

/** One row for each thing of a vendor, under headings. */
interface Listing {
  readonly headings: readonly string[]
  readonly rowsOf: (vendor: VendorPlaces, api: ApiDescription) => string[][]
}

const VENDORS: Listing = {
  headings: ['vendor', 'package', 'version', 'operations', 'facts documented', 'facts inferred'],
  rowsOf({ slug, packageName, packageFolder }, api) {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
    const { documented, inferred } = countFacts(api)
    return [[slug, packageName, version, `${api.operations.length}`, `${documented}`, `${inferred}`]]
  },
}

const OPERATIONS: Listing = {
  headings: ['vendor', 'area', 'operation', 'request'],
  rowsOf: ({ slug }, { operations }) =>
    operations.map(({ operationId, method, path, source }) => [
      slug,
      source.tags?.[0] ?? '',
      operationId,
      `${method} ${path}`,
    ]),
}

const INFERENCES: Listing = {
  headings: ['where', 'why it is there'],
  rowsOf: (vendor, api) =>
    listInferences(vendor, api).map(({ place: { file, line }, reason }) => [
      `${file}:${line}`,
      reason.replaceAll(/\s+/g, ' '),
    ]),
}

/** `pnpm run list` (without `run`, pnpm lists its own dependencies): the vendors that there are. */
export const list: Command = {
  usage: 'pnpm run list [vendor…] [--operations] [--inferred]',
  summary:
    'List the vendors with their packages, versions, and how many operations and facts their specs hold; --operations lists each operation with its area and request; --inferred what the specs deduce, with file and line',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      operations: { type: 'boolean' },
      inferred: { type: 'boolean' },
    })
    const { headings, rowsOf } = values.inferred ? INFERENCES : values.operations ? OPERATIONS : VENDORS
    const vendors = selectVendors(positionals)
    const rows = await Promise.all(vendors.map(async vendor => rowsOf(vendor, await loadApi(vendor.specFile))))
    output.print(renderTable(headings, rows.flat()))
    return 0
  },
}
