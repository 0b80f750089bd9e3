import type { ApiDescription } from '../../api-description.ts'
import { isRecord } from '../../document/record.ts'
import type { PlacedSchema } from '../../schema/placed-schema.ts'
import { findSchemasBelow } from '../../schema/schemas-below.ts'
import { listShapes } from '../../schema/shapes.ts'

/** A part of a value that has no parts itself, and the schemas that may apply to it. */
export interface Leaf {
  readonly path: readonly string[]
  readonly value: unknown
  readonly schemas: readonly PlacedSchema[]
}

/** The leaves of a value, which schemas accept together. */
export function listLeaves(
  api: ApiDescription,
  schemas: readonly PlacedSchema[],
  value: unknown,
  path: readonly string[] = [],
): Leaf[] {
  if (!isRecord(value) && !Array.isArray(value)) return [{ path, value, schemas }]
  const parts = new Set(listShapes(api.document, schemas).flatMap(shape => shape.parts))
  return Object.entries(value).flatMap(([key, item]) => {
    const below = [...parts].flatMap(part => findSchemasBelow(part, key, Array.isArray(value)))
    const fresh = [...new Map(below.map(({ schema, pointer }) => [schema, { schema, pointer }])).values()]
    return listLeaves(api, fresh, item, [...path, key])
  })
}

/**
 * The paths in a value that correspond to one in a shorter value: where a list of that has one item, those of all items are
 * alike.
 */
export function listPlaces(value: unknown, shorter: unknown, [key, ...others]: readonly string[]): string[][] {
  if (key === undefined) return [[]]
  const isRepeated = Array.isArray(value) && Array.isArray(shorter) && shorter.length === 1
  const keys = isRepeated ? Object.keys(value) : [key]
  return keys.flatMap(own => listPlaces(below(value, own), below(shorter, key), others).map(path => [own, ...path]))
}

function below(value: unknown, key: string): unknown {
  return Object(value)[key]
}
