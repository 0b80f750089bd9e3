import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type Schema } from '@crm-clients/openapi/document'
import { findSchemasBelow, listPossibleParts, type PlacedSchema } from '@crm-clients/openapi/schema'
import { readLocation } from './outline-value.ts'

/** A keyword of a schema. The keyword is absent when nothing better than the schema itself was found. */
export interface PlacedKeyword {
  readonly pointer: string
  readonly keyword?: string
  readonly value: unknown
}

/**
 * Finds the keyword that refused a value, by walking down the schema along the location of the value. `isBroken` decides
 * between several schemas that have the keyword.
 */
export function locateKeyword(
  { document }: ApiDescription,
  start: PlacedSchema,
  value: unknown,
  location: readonly string[],
  keywords: readonly string[],
  isBroken: (schema: Schema, value: unknown) => boolean,
): PlacedKeyword {
  const levels = [{ parts: listPossibleParts(document, start), value }]
  for (const key of location) {
    const { parts, value } = levels.at(-1) as (typeof levels)[number]
    const below = parts.flatMap(part => findSchemasBelow(part, key, Array.isArray(value)))
    levels.push({
      parts: below.flatMap(place => listPossibleParts(document, place)),
      value: readLocation(value, [key]),
    })
  }
  // An error of a oneOf may be reported at the property by which its branches are told apart.
  for (const { parts, value } of levels.reverse()) {
    for (const keyword of keywords) {
      const having = parts.filter(({ schema }) => schema[keyword] !== undefined)
      const part = having.length > 1 ? (having.find(({ schema }) => isBroken(schema, value)) ?? having[0]) : having[0]
      if (part) return { pointer: joinPointer(part.pointer, keyword), keyword, value: part.schema[keyword] }
    }
  }
  return { pointer: start.pointer, value: start.schema }
}
