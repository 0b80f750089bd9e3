import type { OpenApiDocument, Schema, SchemaObject } from '../document/openapi-document.ts'
import { resolveReference } from '../document/resolve-reference.ts'
import { mapSubschemas } from '../document/subschemas.ts'
import { fileSchema, isBinary, isUndescribed } from './binary-schema.ts'
import { enforceDiscriminator } from './discriminator.ts'
import { forbidProperties, listOneWayProperties } from './one-way-properties.ts'
import { upgradeSchema } from './openapi-3-0-schema.ts'
import type { SchemaPurpose } from './schema-purpose.ts'

/** Where a schema stands in a form: at its top, at a field, or deeper. */
type FormLevel = 'form' | 'field' | 'value'

const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'])

/**
 * Makes a function that rewrites schemas of the document as plain JSON Schema, in which everything that OpenAPI adds is
 * enforced: directions, discriminators, files. `refer` gives the new place of what a `$ref` names.
 */
export function createSchemaPreparation(
  document: OpenApiDocument,
  purpose: SchemaPurpose,
  refer: (reference: string) => string,
): (schema: Schema) => Schema {
  const isOld = document.openapi.startsWith('3.0')
  const oneWay = purpose === 'response' ? 'writeOnly' : 'readOnly'

  function prepare(schema: Schema, level: FormLevel, inherited: ReadonlySet<string>): Schema {
    if (typeof schema === 'boolean') return schema
    if (level === 'form' && typeof schema.$ref === 'string') {
      return prepare(inlineReference(document, schema), level, inherited)
    }
    if (purpose === 'form' && (isBinary(schema) || (level === 'field' && isUndescribed(schema)))) {
      return fileSchema(schema)
    }
    const described = enforceDiscriminator(document, isOld ? upgradeSchema(schema) : schema)
    const forbidden = new Set([...inherited, ...listOneWayProperties(document, schema, oneWay)])
    const ready = mapSubschemas(forbidProperties(described, forbidden, oneWay), (subschema, keyword) =>
      prepare(subschema, levelBelow(level, keyword), SAME_VALUE.has(keyword) ? forbidden : new Set()),
    )
    return typeof ready.$ref === 'string' ? { ...ready, $ref: refer(ready.$ref) } : ready
  }

  return schema => prepare(schema, purpose === 'form' ? 'form' : 'value', new Set())
}

function levelBelow(level: FormLevel, keyword: string): FormLevel {
  if (level === 'value') return 'value'
  if (SAME_VALUE.has(keyword)) return level
  if (level === 'form') return keyword === 'properties' || keyword === 'patternProperties' ? 'field' : 'value'
  return keyword === 'items' ? 'field' : 'value'
}

/** A schema whose `$ref` is replaced by what it names. What stands beside the `$ref` applies as well. */
function inlineReference(document: OpenApiDocument, schema: SchemaObject): Schema {
  const { $ref, ...beside } = schema
  const target = resolveReference<Schema>(document, { $ref: String($ref) })
  return isUndescribed(beside) ? target : { allOf: [target, beside] }
}
