import type { ApiDescription } from '@crm-clients/openapi'
import { writeExactJson } from '@crm-clients/openapi/document'
import { showControls } from '@crm-clients/openapi/escape'
import type { VendorPlaces } from '../repository/workspace.ts'
import { renderOperationTypes } from './render-operation-types.ts'
import { renderSchema } from './render-schema.ts'
import { renderVendor } from './render-vendor.ts'
import { renderWebhooks } from './render-webhooks.ts'
import { nameTypesOf } from './type-names.ts'
import { typeDocument } from './typed-document/typed-document.ts'

/** The text of each generated file of a vendor, by file name. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Renders all files of a vendor's `src/generated` from its spec. Writes nothing. */
export async function generateVendor(
  { slug, specName, factoryName, isOwn }: Pick<VendorPlaces, 'slug' | 'specName' | 'factoryName' | 'isOwn'>,
  api: ApiDescription,
): Promise<GeneratedFiles> {
  const { document, operations } = api
  const typed = typeDocument(api)
  const names = nameTypesOf(typed, operations, factoryName)
  const header = `// Generated from ${specName} by \`${generateCommand(slug, isOwn)}\`. Do not edit.\n\n`
  return new Map([
    ...(isOwn ? [] : [['openapi.json', `${writeExactJson(document, 2)}\n`] as const]),
    ...(
      [
        ['operations.ts', renderOperationTypes(api, document.info.title, names)],
        ['schema.ts', await renderSchema(typed, names)],
        ['vendor.ts', renderVendor(slug, api)],
        ['webhooks.ts', renderWebhooks(slug, api, names)],
      ] as const
    )
      // In a comment and in a literal this is as good as what it stands for, and TypeScript's printer leaves some of it out.
      .map(([name, text]) => [name, header + showControls(text)] as const),
  ])
}

/** The command that brings everything generated up to date. A document of our own comes with all. */
function generateCommand(slug: string, isOwn = false): string {
  return isOwn ? 'pnpm generate' : `pnpm generate ${slug}`
}
