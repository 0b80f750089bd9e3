import type { ApiDescription } from '@crm-clients/openapi'
import type { VendorPlaces } from '../repository/workspace.ts'
import { renderSchema } from './render-schema.ts'
import { renderSchemaNames } from './render-schema-names.ts'
import { renderVendor } from './render-vendor.ts'
import { splitDirections } from './split-directions.ts'

/** The text of each generated file of a vendor, by file name. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Renders all files of a vendor's `src/generated` from its spec. Writes nothing. */
export async function generateVendor(
  { slug, specName, factoryName }: Pick<VendorPlaces, 'slug' | 'specName' | 'factoryName'>,
  api: ApiDescription,
): Promise<GeneratedFiles> {
  const { document, operations } = api
  const typed = splitDirections(document)
  const header = `// Generated from ${specName} by \`pnpm generate ${slug}\`. Do not edit.\n\n`
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', header + (await renderSchema(typed, operations))],
    ['schemas.ts', header + renderSchemaNames(typed, factoryName)],
    ['vendor.ts', header + renderVendor(slug, api)],
  ])
}
