import type { SchemaPart } from '../schema/placed-schema.ts'
import { type JsonType, listTypes } from '../schema/types.ts'

const TYPES: readonly (readonly [JsonType, readonly string[]])[] = [
  ['string', ['minLength', 'maxLength', 'pattern']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['array', ['minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'unevaluatedItems']],
  [
    'object',
    [
      'minProperties',
      'maxProperties',
      'required',
      'properties',
      'propertyNames',
      'additionalProperties',
      'x-comparisons',
    ],
  ],
]

/**
 * Whether a keyword says nothing about any value that its place may have, as `maxLength` of an integer.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6
 */
export function isBesideTheType(keyword: string, parts: readonly SchemaPart[]): boolean {
  const type = TYPES.find(([, keywords]) => keywords.includes(keyword))?.[0]
  if (type === undefined) return false
  const named: readonly JsonType[] = type === 'number' ? ['number', 'integer'] : [type]
  return !parts.every(part => named.some(name => listTypes(part).includes(name)))
}
