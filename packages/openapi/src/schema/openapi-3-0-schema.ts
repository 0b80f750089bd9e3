import type { SchemaObject } from '../document/openapi-document.ts'

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` and the boolean forms of `exclusiveMinimum` and `exclusiveMaximum`.
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function upgradeSchema(schema: SchemaObject): SchemaObject {
  const upgraded: Record<string, unknown> = { ...schema }
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue
    delete upgraded[exclusive]
    if (!schema[exclusive]) continue
    delete upgraded[limit]
    upgraded[exclusive] = schema[limit]
  }
  if (typeof schema.nullable === 'boolean' && typeof schema.type === 'string') {
    delete upgraded.nullable
    if (schema.nullable) {
      upgraded.type = [schema.type, 'null']
      if (Array.isArray(schema.enum) && !schema.enum.includes(null)) upgraded.enum = [...schema.enum, null]
    }
  }
  return upgraded
}
