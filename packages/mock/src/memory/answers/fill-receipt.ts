import { isRecord, type JsonRecord, replaceAt } from '@crm-clients/openapi/document'
import type { Resource } from '../derive/resource.ts'
import { joinWords, normalizeName } from '../derive/words.ts'
import type { StoredRecord } from '../records/stored-record.ts'

/**
 * An answer that does not show what was created, but tells of it: by its key, by the key of each, or by how many there are. Lists of
 * anything else are empty: what the example says there is about other requests.
 */
export function fillReceipt(
  body: unknown,
  resource: Resource,
  records: readonly StoredRecord[],
  parents: Readonly<JsonRecord>,
): unknown {
  if (!isRecord(body)) return body
  const key = normalizeName(resource.key)
  const keys = [key, 'id', `${normalizeName(joinWords(resource.noun))}id`]
  const isKey = (name: string) => keys.includes(normalizeName(name))
  const counts = Object.entries(body).filter(([, value]) => typeof value === 'number')
  let filled: JsonRecord = body
  for (const [name, value] of Object.entries(body)) {
    const parent = Object.keys(parents).find(each => normalizeName(each) === normalizeName(name))
    const put = (other: unknown) => {
      filled = replaceAt(filled, [name], other) as JsonRecord
    }
    if (parent !== undefined) put(parents[parent])
    else if (isKey(name) && records.length === 1) put(typed(records[0]?.key, value))
    else if (Array.isArray(value)) put(value.length > 0 ? listKeys(value, isKey, records) : value)
    else if (counts.length === 1 && counts[0]?.[0] === name) put(records.length)
  }
  return filled
}

function listKeys(
  items: readonly unknown[],
  isKey: (name: string) => boolean,
  records: readonly StoredRecord[],
): unknown[] {
  const [item] = items
  const name = isRecord(item) ? Object.keys(item).find(isKey) : undefined
  if (!isRecord(item) || name === undefined) return []
  return records.map(({ key }) => ({ ...item, [name]: typed(key, item[name]) }))
}

/** A key as a number where the document shows one. */
function typed(key: string | undefined, shown: unknown): unknown {
  return typeof shown === 'number' ? Number(key) : key
}
