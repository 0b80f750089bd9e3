import { HTTP_METHODS, joinPointer, readPointer, splitPointer } from '@crm-clients/openapi/document'

const METHODS: ReadonlySet<string> = new Set(HTTP_METHODS)

/**
 * The part of a document that a JSON pointer leads into, as a pointer: an operation, what the operations of a path share, a
 * component, or a field of the document.
 */
export function partOf(pointer: string): string {
  const [field = '', first = '', second = ''] = splitPointer(pointer)
  if (field === 'paths') return joinPointer('#', field, first, ...(METHODS.has(second) ? [second] : []))
  return field === 'components' ? joinPointer('#', field, first, second) : joinPointer('#', field)
}

/** What stands in a part of a document. The operations of a path are parts of their own. */
export function readPart(document: object, part: string): unknown {
  const value = readPointer(document, part)?.value
  const [field, , method] = splitPointer(part)
  if (field !== 'paths' || method !== undefined) return value
  return Object.fromEntries(Object.entries(Object(value)).filter(([key]) => !METHODS.has(key)))
}
