import type { Facet } from '../schema/facet.ts'
import { JSON_TYPES, type JsonType } from '../schema/json-type.ts'

/** The types that a schema's own keyword `type` allows; all of them where it has none. */
export function listTypes({ schema: { type } }: Facet): readonly JsonType[] {
  const named = [type].flat().filter((name): name is JsonType => JSON_TYPES.some(known => known === name))
  return named.length > 0 ? named : JSON_TYPES
}

/** The type that a value of these facets should have; by their other keywords where none names a type. */
export function chooseType(facets: readonly Facet[]): JsonType {
  const allowed = JSON_TYPES.filter(type => facets.every(facet => isAllowed(facet, type)))
  const isNamed = facets.some(({ schema }) => schema.type !== undefined)
  const has = (...keywords: string[]) =>
    keywords.some(keyword => facets.some(({ schema }) => schema[keyword] !== undefined))
  if (!isNamed) {
    if (has('properties', 'required', 'additionalProperties', 'minProperties', 'patternProperties')) return 'object'
    if (has('items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems')) return 'array'
    if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return 'number'
    return 'string'
  }
  return allowed.find(type => type !== 'null') ?? 'null'
}

/** Whether null keeps what all facets say about types. */
export function allowsNull(facets: readonly Facet[]): boolean {
  return facets.every(facet => isAllowed(facet, 'null'))
}

function isAllowed(facet: Facet, type: JsonType): boolean {
  const types = listTypes(facet)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}
