import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { findPropertySchemas, listPossibleSchemas, listPropertyNames } from '@crm-clients/openapi/schema'
import { findAnswerBody } from '../derive/item-place.ts'
import type { ItemPlace, ResourceOperation } from '../derive/resource.ts'
import type { RecordProperty } from '../records/record-properties.ts'
import { createEnvelope, type FillEnvelope } from './fill-envelope.ts'
import { type ListQuery, readListQuery } from './list-query.ts'

/** What is prepared of an operation that lists or searches. */
export interface ListPlan {
  readonly place: ItemPlace
  readonly query: ListQuery
  readonly fill: FillEnvelope
  /** Whether a list is as its document says where each of its items is. */
  readonly isFree: boolean
}

/** Prepares an operation that lists or searches. Undefined for any other one, and where its answer has no list. */
export function planList(
  api: ApiDescription,
  properties: ReadonlyMap<string, RecordProperty>,
  { role, operation, place }: ResourceOperation,
): ListPlan | undefined {
  if ((role !== 'list' && role !== 'search') || !place) return undefined
  const query = readListQuery(api, operation, properties)
  const { schema, examples = [] } = findAnswerBody(api, operation) ?? {}
  const fill = createEnvelope(api, schema, place.pointer, query.pages, examples[0])
  return { place, query, fill, isFree: !limitsLists(api.document, schema) }
}

const LIST_KEYWORDS = ['contains', 'maxItems', 'minItems', 'prefixItems', 'unevaluatedItems', 'uniqueItems']

/** Whether a schema, or that of a property, says more of a list than what its items are. */
function limitsLists(document: object, schema: Schema | undefined): boolean {
  const names = listPropertyNames(document, schema)
  const below = [schema, ...names.flatMap(name => findPropertySchemas(document, schema, name))]
  return below
    .flatMap(each => listPossibleSchemas(document, each))
    .some(each => LIST_KEYWORDS.some(keyword => each[keyword] !== undefined))
}
