import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiDescription } from '@crm-clients/openapi'
import { camelCase } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '../repository/workspace.ts'
import { renderOperations } from './render-operations.ts'
import { replaceSection } from './replace-section.ts'

/**
 * The README of a vendor with its operations as they are in the spec now. Writes nothing. Undefined where there is no
 * README.
 * @throws when the README has no place for them.
 */
export function refreshReadme({ slug, packageFolder }: VendorPlaces, api: ApiDescription): string | undefined {
  const file = join(packageFolder, 'README.md')
  if (!existsSync(file)) return undefined
  const operations = renderOperations(api, camelCase(slug))
  return replaceSection(readFileSync(file, 'utf8'), 'operations', operations, `packages/${slug}/README.md`)
}
