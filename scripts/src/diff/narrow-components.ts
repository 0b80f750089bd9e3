import { type JsonRecord, splitPointer } from '@crm-clients/openapi/document'
import { listReferences } from './list-references.ts'

/** The components of a document that pointers lead to, and those that these refer to. */
export function narrowComponents(document: object, start: Iterable<string>): Record<string, JsonRecord> {
  const { components = {} } = document as { components?: Record<string, JsonRecord> }
  const reached = new Set(start)
  const narrowed: Record<string, JsonRecord> = {}
  // A set goes on to visit what is added to it on the way.
  for (const pointer of reached) {
    const [, kind = '', name = ''] = splitPointer(pointer)
    const component = components[kind]?.[name]
    if (component === undefined || narrowed[kind]?.[name] !== undefined) continue
    narrowed[kind] = { ...narrowed[kind], [name]: component }
    for (const next of listReferences(component)) reached.add(next)
  }
  return narrowed
}
