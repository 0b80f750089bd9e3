import type { JsonRecord } from './record.ts'
import { referenceIn } from './reference.ts'

/** Keywords that say something about a schema, and nothing about which values it allows. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  'default',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
])

/**
 * A schema of OpenAPI 3.0 as JSON Schema: null beside the type where it is `nullable`, limits for the booleans of
 * `exclusiveMinimum` and `exclusiveMaximum`, and nothing beside a `$ref`, since 3.0 ignores it. `format: binary` and `byte` stay:
 * everybody here understands them, and JSON Schema says no more of a file. `tell` is told what is left out.
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function upgradeSchema(schema: JsonRecord, tell: (note: string) => void): JsonRecord {
  const reference = referenceIn(schema)
  if (reference !== undefined) {
    const ignored = Object.keys(schema).filter(key => key !== '$ref')
    if (ignored.length === 0) return schema
    tell(`OpenAPI 3.0 ignores what stands beside a $ref: ${ignored.join(', ')}`)
    return { $ref: reference }
  }
  return allowNull(exclude(exclude(schema, 'exclusiveMinimum', 'minimum'), 'exclusiveMaximum', 'maximum'), tell)
}

function exclude(schema: JsonRecord, exclusive: string, limit: string): JsonRecord {
  if (typeof schema[exclusive] !== 'boolean') return schema
  const { [exclusive]: isExclusive, ...others } = schema
  if (!isExclusive || others[limit] === undefined) return others
  const { [limit]: value, ...rest } = others
  return { ...rest, [exclusive]: value }
}

/**
 * A schema with null among what it allows where it says `nullable: true`, and without that keyword of OpenAPI 3.0. `tell` is told
 * where that is more than the standard says.
 */
export function allowNull(given: JsonRecord, tell: (note: string) => void): JsonRecord {
  if (given.nullable === undefined) return given
  const { nullable, ...schema } = given
  if (nullable !== true) return schema
  const { type } = schema
  if (type !== undefined) return { ...withNull(schema, 'enum', null), type: [...new Set([type, 'null'].flat())] }
  const restricting = Object.keys(schema).filter(key => !ANNOTATIONS.has(key) && !key.startsWith('x-'))
  if (restricting.length === 0) return schema
  // Strictly read it says nothing then. Whoever wrote it meant that null is allowed, and servers do answer it.
  tell('"nullable" without a type is read as: may be null')
  const [only] = restricting
  if (restricting.length === 1 && only === 'enum') return withNull(schema, 'enum', null)
  if (restricting.length === 1 && (only === 'oneOf' || only === 'anyOf'))
    return withNull(schema, only, { type: 'null' })
  const restrictions = Object.fromEntries(restricting.map(key => [key, schema[key]]))
  const annotations = Object.entries(schema).filter(([key]) => !restricting.includes(key))
  return { ...Object.fromEntries(annotations), anyOf: [restrictions, { type: 'null' }] }
}

/** The schema with one more member of a list, unless it has no such list, or null in it. */
function withNull(schema: JsonRecord, keyword: string, member: unknown): JsonRecord {
  const list = schema[keyword]
  return Array.isArray(list) && !list.includes(null) ? { ...schema, [keyword]: [...list, member] } : schema
}
