import { loadDocument, type OpenApiDocument } from '@crm-clients/openapi/document'
import type { VendorPlaces } from '../workspace.ts'
import { renderSchema } from './render-schema.ts'
import { renderSchemaNames } from './render-schema-names.ts'
import { renderVendor } from './render-vendor.ts'
import { splitDirections } from './split-directions.ts'

/** The text of each generated file of a vendor, by file name. */
export type GeneratedFiles = ReadonlyMap<string, string>

/**
 * Renders all files of a vendor's `src/generated`. Writes nothing.
 * @throws when the spec cannot be read; the message names file, line and column.
 */
export async function generateVendor(
  { slug, specFile, specName, factoryName }: VendorPlaces,
  document: OpenApiDocument = loadDocument(specFile),
): Promise<GeneratedFiles> {
  const typed = splitDirections(document)
  const header = `// Generated from ${specName} by \`pnpm generate ${slug}\`. Do not edit.\n\n`
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', header + (await renderSchema(typed))],
    ['schemas.ts', header + renderSchemaNames(typed, factoryName)],
    ['vendor.ts', header + renderVendor(slug, document)],
  ])
}
