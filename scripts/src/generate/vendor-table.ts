import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import { codeForMarkdown, escapeForMarkdown } from '@crm-clients/openapi/escape'
import type { VendorPlaces } from '../repository/workspace.ts'
import { type OperationArea, operationAreas } from './operation-areas.ts'
import { PUBLISHING_PAGE, refreshPublishingTable } from './publishing-table.ts'
import type { RenderedVendor } from './render-vendors.ts'
import { replaceSection } from './replace-section.ts'
import { vendorTitle } from './vendor-title.ts'
import { replaceFile } from './write-vendors.ts'

const README = 'README.md'

/** Brings the tables of pages up to date, that of vendors and that of packages, and returns the files that changed. */
export async function writeTables(
  root: string,
  vendors: readonly VendorPlaces[],
  rendered: readonly RenderedVendor[] = [],
): Promise<string[]> {
  const tables = [
    [README, await refreshVendorTable(root, vendors, rendered)],
    [PUBLISHING_PAGE, refreshPublishingTable(root)],
  ] as const
  return tables.flatMap(([file, fresh]) => {
    if (fresh === undefined) return []
    replaceFile(join(root, file), fresh)
    return [file]
  })
}

/**
 * The README with the table of all vendors; undefined where that changes nothing, or where there is no README.
 *
 * @param rendered the vendors whose specs were loaded already.
 */
export async function refreshVendorTable(
  root: string,
  vendors: readonly VendorPlaces[],
  rendered: readonly RenderedVendor[] = [],
): Promise<string | undefined> {
  const file = join(root, README)
  if (!existsSync(file)) return undefined
  const page = readFileSync(file, 'utf8')
  const apis = new Map(rendered.map(({ vendor, api }) => [vendor.slug, api]))
  const rows = await Promise.all(
    vendors.map(async vendor => describeVendor(vendor, apis.get(vendor.slug) ?? (await loadApi(vendor.specFile)))),
  )
  const fresh = replaceSection(
    page,
    'vendors',
    renderMarkdownTable(['vendor', 'package', 'operations', 'areas'], rows),
    README,
  )
  return fresh === page ? undefined : fresh
}

function describeVendor({ packageName }: VendorPlaces, api: ApiDescription): string[] {
  const areas = operationAreas(api)
  const operations = areas.flatMap(area => area.operations)
  return [
    escapeForMarkdown(vendorTitle(api.document)),
    `\`${packageName}\``,
    `${operations.length}`,
    describeAreas(areas),
  ]
}

/** The areas by name; where nothing is tagged, the operations themselves. */
function describeAreas(areas: readonly OperationArea[]): string {
  const names = areas.flatMap(({ name }) => name ?? [])
  if (names.length > 0) return names.map(escapeForMarkdown).join(', ')
  return areas.flatMap(({ operations }) => operations.map(({ operationId }) => codeForMarkdown(operationId))).join(', ')
}
