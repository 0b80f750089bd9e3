import { listObjects, mapObjects } from '../document/objects-below.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'

/** A schema directly below another one, and the keys that lead to it: a keyword, and perhaps a name or an index. */
export interface Subschema {
  readonly schema: Schema
  readonly keys: readonly [keyword: string] | readonly [keyword: string, name: string | number]
}

/**
 * The schemas directly below a schema. References are not followed.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export function listSubschemas(schema: SchemaObject): Subschema[] {
  const found: Subschema[] = []
  for (const { kind, value, keys } of listObjects(schema, 'schema')) {
    if (kind === 'schema' && isSchema(value)) found.push({ schema: value, keys })
  }
  return found
}

/**
 * A schema in which each schema directly below it is replaced. The given one is not changed, and returned where nothing is
 * replaced. References are not followed.
 */
export function mapSubschemas(
  schema: SchemaObject,
  replace: (subschema: Schema, keyword: string, keys: Subschema['keys']) => Schema,
): SchemaObject {
  return mapObjects(schema, 'schema', ({ kind, value, keys }) =>
    kind === 'schema' && isSchema(value) ? replace(value, keys[0], keys) : value,
  )
}

/** Tells a schema from other values that may stand in its place by mistake. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isRecord(value)
}
