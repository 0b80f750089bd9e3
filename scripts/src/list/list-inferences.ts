import type { ApiDescription } from '@crm-clients/openapi'
import { type FileTextPlace, joinPointer, walkDocument } from '@crm-clients/openapi/document'
import { pointerLocator } from '../check/pointer-locator.ts'
import type { VendorPlaces } from '../repository/workspace.ts'

/** Something that a spec says although the vendor does not print it. */
export interface Inference {
  /** Where it stands. */
  readonly place: FileTextPlace
  /** Why it is there all the same. */
  readonly reason: string
}

const EXTENSION = 'x-inferred'

/** Everything in a spec that was deduced, in the order of its files and lines. */
export function listInferences(
  vendor: Pick<VendorPlaces, 'specFile' | 'specName'>,
  { document }: ApiDescription,
): Inference[] {
  const locate = pointerLocator(vendor, document)
  const found = [...walkDocument(document)].flatMap(({ node, pointer }) => {
    const reason = node[EXTENSION]
    return typeof reason === 'string' ? [{ place: locate(joinPointer(pointer, EXTENSION)), reason: reason.trim() }] : []
  })
  return found.sort(({ place: one }, { place: other }) => one.file.localeCompare(other.file) || one.line - other.line)
}
