import { joinPointer } from '../document/json-pointer.ts'
import type { PlacedSchema, SchemaPart } from '../schema/placed-schema.ts'
import { entriesOf } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'

/**
 * What may have to be kept as well, because a value has something: once `if` and `then`, once `else`, each together with
 * `dependentSchemas`.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2
 */
export function listConditions(parts: readonly SchemaPart[]): PlacedSchema[][] {
  const dependent = parts.flatMap(part =>
    entriesOf(part.schema.dependentSchemas).flatMap(([name]) => placed(part, 'dependentSchemas', name)),
  )
  const met = parts.flatMap(part => [...placed(part, 'if'), ...placed(part, 'then')])
  const unmet = parts.flatMap(part => placed(part, 'else'))
  const ways = [[...met, ...dependent], [...unmet, ...dependent], dependent]
  return ways.filter(({ length }) => length > 0)
}

function placed({ schema, pointer, trail }: SchemaPart, keyword: string, name?: string): PlacedSchema[] {
  const held = name === undefined ? schema[keyword] : Object(schema[keyword])[name]
  const keys = name === undefined ? [keyword] : [keyword, name]
  return isSchema(held) ? [{ schema: held, pointer: joinPointer(pointer, ...keys), trail }] : []
}
