import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { listPropertyNames } from '@crm-clients/openapi/schema'
import type { Answer } from '../../answer/answer.ts'
import { isValidAnswer } from '../../answer/valid-answer.ts'
import { findItemPlace } from '../derive/item-place.ts'
import type { ItemPlace, Resource } from '../derive/resource.ts'
import type { ShowRecord } from '../records/show-record.ts'
import type { StoredRecord } from '../records/stored-record.ts'

/** An answer that shows a record where it has one. */
export function showInAnswer(
  api: ApiDescription,
  show: ShowRecord,
  documented: Answer,
  place: ItemPlace | undefined,
  record: StoredRecord,
): Answer {
  if (!place || documented.body === undefined) return documented
  const example = readPointer(documented.body, place.pointer)?.value
  const item = show(record, place.schema, example)
  const shown = { ...documented, body: replaceAt(documented.body, splitPointer(place.pointer), item) }
  return place.pointer === '' || isValidAnswer(api, shown) ? shown : documented
}

/** The answer to what is done to a record, which nothing says more about: with as much of the record as it shows. */
export function showAfterAct(
  api: ApiDescription,
  show: ShowRecord,
  documented: Answer,
  { operations, noun }: Resource,
  record: StoredRecord,
): Answer {
  const shown = operations.find(({ role }) => role === 'get')?.place
  const place = documented.operation && findItemPlace(api, documented.operation, noun)
  if (!shown || !place || !isShownBy(api, place, shown)) return documented
  const { pointer } = place
  const own = {
    ...Object(readPointer(documented.body, pointer)?.value),
    ...Object(show(record, shown.schema, undefined)),
  }
  const whole = { ...documented, body: replaceAt(documented.body, splitPointer(pointer), own) }
  return isValidAnswer(api, whole) ? whole : documented
}

/** Whether an answer shows all that another one does. */
function isShownBy({ document }: ApiDescription, place: ItemPlace, other: ItemPlace): boolean {
  const names = new Set(listPropertyNames(document, place.schema))
  const others = listPropertyNames(document, other.schema)
  return others.length > 0 && others.every(name => names.has(name))
}
