import type { JsonRecord } from '@crm-clients/openapi/document'
import type { ResourceOperation } from '../derive/resource.ts'
import type { ResourceMemory } from '../remembered-resource.ts'
import { mergeSent } from './make-record.ts'
import type { StoredRecord } from './stored-record.ts'

/** What a change leaves of a record. */
export function changeRecord(
  memory: ResourceMemory,
  record: StoredRecord,
  role: ResourceOperation['role'],
  body: Readonly<JsonRecord>,
  parents: Readonly<JsonRecord>,
): StoredRecord {
  if (role === 'replace') return memory.change(record, body, parents, 'made')
  const merged = Object.entries(body).map(([name, value]) => [
    name,
    mergeSent(record.sent[name] ?? record.value[name], value),
  ])
  return memory.change(record, { ...record.sent, ...Object.fromEntries(merged) }, parents, 'all')
}
