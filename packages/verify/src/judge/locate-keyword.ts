import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema, SchemaObject } from '@crm-clients/openapi/document'
import { isRecord, joinPointer, locateReference } from '@crm-clients/openapi/document'
import { isSchema } from '@crm-clients/openapi/schema'

/** A schema, and the JSON pointer at which it stands. */
export interface SchemaPlace {
  readonly schema: Schema
  readonly pointer: string
}

/** A keyword of a schema. The keyword is absent when nothing better than the schema itself was found. */
export interface KeywordPlace {
  readonly pointer: string
  readonly keyword?: string
  readonly value: unknown
}

/**
 * Finds the keyword that refused a value, by walking down the schema along the location of the value. `isBroken` decides
 * between several schemas that have the keyword.
 */
export function locateKeyword(
  api: ApiDescription,
  start: SchemaPlace,
  value: unknown,
  location: readonly string[],
  keywords: readonly string[],
  isBroken: (schema: Schema, value: unknown) => boolean,
): KeywordPlace {
  const levels = [{ places: facetsOf(api, start), value }]
  for (const key of location) {
    const { places, value } = levels.at(-1) as (typeof levels)[number]
    const below = places.flatMap(place => stepInto(place, key, value)).flatMap(place => facetsOf(api, place))
    levels.push({ places: below, value: readProperty(value, key) })
  }
  // An error of a oneOf may be reported at the property by which its branches are told apart.
  for (const { places, value } of levels.reverse()) {
    for (const keyword of keywords) {
      const having = places.filter(({ schema }) => schema[keyword] !== undefined)
      const place = having.length > 1 ? (having.find(({ schema }) => isBroken(schema, value)) ?? having[0]) : having[0]
      if (place) return { pointer: joinPointer(place.pointer, keyword), keyword, value: place.schema[keyword] }
    }
  }
  return { pointer: start.pointer, value: start.schema }
}

interface FacetPlace {
  readonly schema: SchemaObject
  readonly pointer: string
}

/** A schema and those that apply to the same value, each with its pointer. */
export function facetsOf(api: ApiDescription, start: SchemaPlace): FacetPlace[] {
  const found = new Map<SchemaObject, FacetPlace>()
  const visit = ({ schema, pointer }: SchemaPlace) => {
    if (!isRecord(schema) || found.has(schema)) return
    found.set(schema, { schema, pointer })
    if (typeof schema.$ref === 'string') {
      const target = locateReference<Schema>(api.document, { $ref: schema.$ref }, pointer)
      visit({ schema: target.value, pointer: target.pointer })
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      const branches = schema[keyword]
      if (!Array.isArray(branches)) continue
      branches.forEach((branch, index) => {
        if (isSchema(branch)) visit({ schema: branch, pointer: joinPointer(pointer, keyword, index) })
      })
    }
  }
  visit(start)
  return [...found.values()]
}

/** The schemas that one facet has for a property or an item of a value. */
export function stepInto({ schema, pointer }: FacetPlace, key: string, parent: unknown): SchemaPlace[] {
  const at = (child: unknown, ...keys: (string | number)[]): SchemaPlace[] =>
    isSchema(child) ? [{ schema: child, pointer: joinPointer(pointer, ...keys) }] : []
  if (Array.isArray(parent)) {
    const prefix = Array.isArray(schema.prefixItems) ? at(schema.prefixItems[Number(key)], 'prefixItems', key) : []
    return prefix.length > 0 ? prefix : at(schema.items, 'items')
  }
  const { properties, patternProperties } = schema
  const named = isRecord(properties) && Object.hasOwn(properties, key) ? at(properties[key], 'properties', key) : []
  const matching = Object.entries(isRecord(patternProperties) ? patternProperties : {}).flatMap(([pattern, child]) =>
    new RegExp(pattern, 'u').test(key) ? at(child, 'patternProperties', pattern) : [],
  )
  const described = [...named, ...matching]
  return described.length > 0 ? described : at(schema.additionalProperties, 'additionalProperties')
}

function readProperty(value: unknown, key: string): unknown {
  const isContainer = typeof value === 'object' && value !== null
  return isContainer && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}
