import { placesIn, readDocument, writeExactJson, writeYaml } from '@crm-clients/openapi/document'
import type { Base } from '../../diff/base.ts'
import type { VendorPlaces } from '../../repository/workspace.ts'
import type { Draft } from '../import/draft.ts'
import { importDocument } from '../import/import-document.ts'
import { readDescription } from '../import/read-description.ts'
import { nameLike } from './name-like.ts'

/** A document of a vendor as the old version of its spec: imported, and with the names of the spec, which are no changes of the vendor's. */
export async function importBase(base: Base, { specFile }: VendorPlaces): Promise<Base> {
  const { document } = await importDocument(base.name)
  nameLike(document as unknown as Draft, readDocument(specFile) as unknown as Draft)
  const text = base.name.endsWith('.json') ? writeExactJson(document) : writeYaml(document)
  const { locate } = placesIn(readDescription(base.name, {}))
  return { ...base, read: () => ({ text, name: base.name, locate }) }
}
