import type { Facet } from '../schema/facet.ts'
import type { JsonType } from '../schema/json-type.ts'
import { listTypes } from './json-type.ts'

const TYPES: readonly (readonly [JsonType, readonly string[]])[] = [
  ['string', ['minLength', 'maxLength', 'pattern']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['array', ['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'unevaluatedItems']],
  ['object', ['minProperties', 'maxProperties', 'required', 'properties', 'propertyNames', 'additionalProperties']],
]

/**
 * Whether a keyword says nothing about any value that its place may have, as `maxLength` of an integer.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6
 */
export function isBesideTheType(keyword: string, facets: readonly Facet[]): boolean {
  const type = TYPES.find(([, keywords]) => keywords.includes(keyword))?.[0]
  if (type === undefined) return false
  const named: readonly JsonType[] = type === 'number' ? ['number', 'integer'] : [type]
  return !facets.every(facet => named.some(name => listTypes(facet).includes(name)))
}
