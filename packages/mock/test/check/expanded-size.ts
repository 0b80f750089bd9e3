import type { ApiDescription } from '@crm-clients/openapi'
import { followReference, isRecord, referenceIn } from '@crm-clients/openapi/document'

/**
 * How many values a part of a document has when what it refers to stands in its place, each reference once on the way to it; no more
 * than `most` are counted. So many does Prism make of it.
 */
export function expandedSize({ document }: ApiDescription, part: unknown, most: number): number {
  let size = 0
  const count = (value: unknown, around: readonly string[]): void => {
    size += 1
    if (size >= most) return
    const reference = isRecord(value) ? referenceIn(value) : undefined
    if (reference !== undefined) {
      if (!around.includes(reference)) count(followReference(document, reference, '#').value, [...around, reference])
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const item of Object.values(value)) {
      if (size >= most) return
      count(item, around)
    }
  }
  count(part, [])
  return size
}
