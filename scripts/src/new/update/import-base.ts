import { placesIn, readDocument, writeExactJson, writeYaml } from '@crm-clients/openapi/document'
import type { Base } from '../../diff/base.ts'
import type { VendorPlaces } from '../../repository/workspace.ts'
import type { Draft } from '../import/draft.ts'
import { mendDraft, rewriteDocument } from '../import/import-document.ts'
import { silentProgress } from '../progress.ts'
import { nameLike } from './name-like.ts'
import { partNotIn } from './part-not-in.ts'

/** A document of a vendor as the old version of its spec: imported, and with the names of the spec, which are no changes of the vendor's. */
export async function importBase(base: Base, { specFile }: VendorPlaces): Promise<Base> {
  const { draft, given } = rewriteDocument(base.name, {}, silentProgress)
  const spec = readDocument(specFile) as unknown as Draft
  nameLike(draft, spec)
  // What the spec has as well is no change, whatever is wrong with it.
  await mendDraft(draft, given, silentProgress, whole => partNotIn(spec, whole))
  const text = base.name.endsWith('.json') ? writeExactJson(draft) : writeYaml(draft)
  return { ...base, read: () => ({ text, name: base.name, locate: placesIn(given).locate }) }
}
