import { mapDocument } from './map-document.ts'
import { holdingOf } from './object-kinds.ts'
import { isRecord, type JsonRecord } from './record.ts'

/**
 * A document in which the objects of data are replaced: those in examples, defaults, enums and extensions, of which the standard
 * knows nothing. What is below one was replaced before. The given document is not changed; what stays the same is shared with it.
 */
export function mapData<Document extends object>(
  document: Document,
  replace: (object: JsonRecord) => JsonRecord,
): Document {
  function mapValue(value: unknown): unknown {
    if (Array.isArray(value)) {
      const items = value.map(mapValue)
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    return isRecord(value) ? replace(mapFields(value, mapValue)) : value
  }
  return mapDocument(document, ({ kind, node }) =>
    mapFields(node, (value, key) => (holdingOf(kind, key) ? value : mapValue(value))),
  )
}

function mapFields(object: JsonRecord, map: (value: unknown, key: string) => unknown): JsonRecord {
  const entries = Object.entries(object).map(([key, value]) => [key, map(value, key)] as const)
  return entries.some(([key, value]) => value !== object[key]) ? Object.fromEntries(entries) : object
}
