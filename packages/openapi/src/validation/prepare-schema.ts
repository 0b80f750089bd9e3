import type { ApiDescription } from '../api-description.ts'
import { keepsIntegers } from '../document/exact-integers.ts'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { referenceIn } from '../document/reference.ts'
import { ALTERNATIVES } from '../schema/alternatives.ts'
import { fileSchema, isBinary, isUndescribed } from '../schema/binary-schema.ts'
import { forbidProperties, listOneWayProperties, oneWayKeyword } from '../schema/direction.ts'
import { enforceDiscriminator } from '../schema/discriminated-branches.ts'
import type { SchemaPurpose } from '../schema/schema-purpose.ts'
import { mapSubschemas } from '../schema/subschemas.ts'
import { knowBigints } from './exact-keywords.ts'
import { guardBranch } from './guard-branch.ts'
import { describePrototypeProperty } from './prototype-property.ts'

/**
 * What a schema describes: a form; one of its named fields, which is a file where the schema says nothing at all; another part
 * of it; or JSON, which has no files.
 */
export type SchemaLevel = 'form' | 'field' | 'part' | 'json'

const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'])
const NAMED_FIELDS = new Set(['properties', 'patternProperties'])
const ITEMS = new Set(['items', 'prefixItems', 'contains'])

/**
 * Makes a function that rewrites schemas of the document as plain JSON Schema, in which everything that OpenAPI adds is
 * enforced: directions, discriminators, files. `refer` gives what takes the place of a `$ref` at some level, and `share` what
 * takes the place of a branch that others have as well, by its name.
 */
export function createSchemaPreparation(
  api: ApiDescription,
  purpose: SchemaPurpose,
  refer: (reference: string, level: SchemaLevel) => SchemaObject,
  share: (branch: Schema, name: string) => SchemaObject,
): (schema: Schema, level?: SchemaLevel) => Schema {
  const direction = purpose === 'response' ? 'response' : 'request'
  const oneWay = oneWayKeyword(direction)
  const isExact = keepsIntegers(api.document)

  function prepare(schema: Schema, level: SchemaLevel, inherited: ReadonlySet<string>): Schema {
    if (typeof schema === 'boolean') return schema
    const isFile = level !== 'json' && isBinary(schema)
    if (isFile || (level === 'field' && isUndescribed(schema))) return fileSchema(schema)
    const described = describePrototypeProperty(enforceDiscriminator(api.document, schema))
    const forbidden = new Set([...inherited, ...listOneWayProperties(api.document, schema, direction)])
    const ready = mapSubschemas(forbidProperties(described, forbidden, oneWay), (subschema, keyword) => {
      const below = levelBelow(level, keyword)
      const prepared = prepare(subschema, below, SAME_VALUE.has(keyword) ? forbidden : new Set())
      if (below !== 'json' || !ALTERNATIVES.some(alternative => alternative === keyword)) return prepared
      const own = listOneWayProperties(api.document, subschema, direction)
      const guarded = guardBranch(api.document, subschema, prepared, new Set([...forbidden, ...own]))
      const isShared = guarded !== prepared && forbidden.size === 0 && isReferenceAlone(subschema)
      return isShared ? share(guarded, `${level} ${subschema.$ref}`) : guarded
    })
    const known = isExact ? knowBigints(ready) : ready
    const { $ref, ...beside } = known
    return typeof $ref === 'string' ? { ...beside, ...refer($ref, level) } : known
  }

  return (schema, level = purpose === 'form' || purpose === 'field' ? purpose : 'json') =>
    prepare(schema, level, new Set())
}

function levelBelow(level: SchemaLevel, keyword: string): SchemaLevel {
  if (level === 'json') return level
  // A branch that says nothing takes any value, and no file: other parts of the field say what it is.
  if (SAME_VALUE.has(keyword)) return level === 'field' ? 'part' : level
  if (level === 'form') return NAMED_FIELDS.has(keyword) ? 'field' : 'part'
  if (keyword === 'not') return 'part'
  return ITEMS.has(keyword) ? level : 'json'
}

function isReferenceAlone(schema: Schema): schema is SchemaObject & { $ref: string } {
  return referenceIn(schema) !== undefined && Object.keys(schema).length === 1
}
