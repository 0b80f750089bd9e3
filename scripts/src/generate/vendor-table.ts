import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadApi } from '@crm-clients/openapi'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { VendorPlaces } from '../repository/workspace.ts'
import { replaceSection } from './replace-section.ts'
import { replaceFile } from './write-vendors.ts'

const README = 'README.md'

/** Brings the table of all vendors in the README up to date, and returns the files that changed. */
export async function writeVendorTable(root: string, vendors: readonly VendorPlaces[]): Promise<string[]> {
  const fresh = await refreshVendorTable(root, vendors)
  if (fresh === undefined) return []
  replaceFile(join(root, README), fresh)
  return [README]
}

/** The README with the table of all vendors; undefined where that changes nothing, or where there is no README. */
export async function refreshVendorTable(root: string, vendors: readonly VendorPlaces[]): Promise<string | undefined> {
  const file = join(root, README)
  if (!existsSync(file)) return undefined
  const page = readFileSync(file, 'utf8')
  const rows = await Promise.all(vendors.map(describeVendor))
  const fresh = replaceSection(page, 'vendors', renderMarkdownTable(['vendor', 'package', 'operations'], rows), README)
  return fresh === page ? undefined : fresh
}

async function describeVendor({ packageName, specFile }: VendorPlaces): Promise<string[]> {
  const { document, operations } = await loadApi(specFile)
  return [
    document.info.title,
    `\`${packageName}\``,
    operations.map(({ operationId }) => `\`${operationId}\``).join(', '),
  ]
}
