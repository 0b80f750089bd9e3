import { _, type Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, type ValidateFunction } from 'ajv'
import { strConcat } from 'ajv/dist/compile/codegen/code.js'
import { Type } from 'ajv/dist/compile/util.js'
import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { entriesOf, findSchemasBelow } from '../schema/schemas-below.ts'
import { isSchema } from '../schema/subschemas.ts'

/** What has to be known of the other schemas of a document. */
export interface OtherSchemas {
  /** The schema that a reference names. */
  follow(reference: string): Schema
  compile(schema: Schema): ValidateFunction
}

/** A value that is being held against a schema, and its JSON pointer. */
interface Held {
  readonly value: unknown
  readonly place: string
}

/**
 * Teaches AJV what `unevaluatedProperties` and `unevaluatedItems` are about: what no keyword beside them describes, nor any
 * schema that applies to the same value and accepts it. AJV knows of its own most of what is evaluated, but neither what `contains`
 * finds, nor what an `if` without a `then` says.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11
 */
export function addUnevaluated(ajv: Ajv, schemas: OtherSchemas): void {
  // It follows from the value what is evaluated, so nobody has to write it down on the way.
  ajv.opts.unevaluated = false
  for (const definition of [PROPERTIES, ITEMS]) {
    ajv.removeKeyword(definition.keyword)
    ajv.addKeyword({ ...definition, code: cxt => checkUnevaluated(cxt, schemas) })
  }
}

const PROPERTIES = {
  keyword: 'unevaluatedProperties',
  type: 'object',
  schemaType: ['boolean', 'object'],
  trackErrors: true,
  error: {
    message: 'must NOT have unevaluated properties',
    params: ({ params }) => _`{unevaluatedProperty: ${params.key}}`,
  },
} satisfies Omit<CodeKeywordDefinition, 'code'>

const ITEMS = {
  ...PROPERTIES,
  keyword: 'unevaluatedItems',
  type: 'array',
  error: {
    message: 'must NOT have unevaluated items',
    params: ({ params }) => _`{unevaluatedItem: ${params.key}}`,
  },
} satisfies Omit<CodeKeywordDefinition, 'code'>

function checkUnevaluated(cxt: KeywordCxt, schemas: OtherSchemas): void {
  const { gen, data, schema, parentSchema, keyword, it, errsCount } = cxt
  const isItems = keyword === 'unevaluatedItems'
  const { [keyword]: _own, ...others } = parentSchema
  const find = gen.scopeValue('func', {
    ref: (value: object, place: string) => listUnevaluated(schemas, others, { value, place }),
  })
  const place = strConcat(new Name('instancePath'), it.errorPath)
  gen.forOf('key', _`${find}(${data}, ${place})`, key => {
    if (schema === false) {
      cxt.setParams({ key })
      cxt.error()
    } else if (schema !== true) {
      cxt.subschema({ keyword, dataProp: key, dataPropType: isItems ? Type.Num : Type.Str }, gen.name('valid'))
    }
  })
  cxt.ok(_`${errsCount} === ${new Name('errors')}`)
}

function listUnevaluated(schemas: OtherSchemas, schema: SchemaObject, held: Held): (string | number)[] {
  const keys = Array.isArray(held.value) ? [...held.value.keys()] : Object.keys(Object(held.value))
  if (keys.length === 0) return []
  const applied = listApplied(schemas, schema, held)
  return keys.filter(key => !applied.some(part => isDescribed(schemas, part, held, key)))
}

/** A schema, and those that apply to the same value and accept it. */
function listApplied(schemas: OtherSchemas, start: Schema, held: Held): SchemaObject[] {
  const applied = new Set<SchemaObject>()
  const visit = (schema: unknown): void => {
    if (!isRecord(schema) || applied.has(schema)) return
    applied.add(schema)
    const accepts = (below: unknown) => isSchema(below) && isAccepted(schemas, below, held)
    const { $ref, circularReference, allOf, anyOf, oneOf, dependentSchemas } = schema
    for (const reference of [$ref, circularReference])
      if (typeof reference === 'string') visit(schemas.follow(reference))
    for (const branch of [allOf ?? []].flat()) visit(branch)
    for (const branch of [anyOf ?? [], oneOf ?? []].flat(2)) if (accepts(branch)) visit(branch)
    for (const [name, below] of entriesOf(dependentSchemas)) if (Object.hasOwn(Object(held.value), name)) visit(below)
    if (schema.if === undefined) return
    for (const below of accepts(schema.if) ? [schema.if, schema.then] : [schema.else]) visit(below)
  }
  visit(start)
  return [...applied]
}

function isDescribed(
  schemas: OtherSchemas,
  schema: SchemaObject,
  { value, place }: Held,
  key: string | number,
): boolean {
  const isItem = Array.isArray(value)
  if (findSchemasBelow({ schema, pointer: '#', trail: [] }, String(key), isItem).length > 0) return true
  const { contains } = schema
  return (
    isItem &&
    isSchema(contains) &&
    isAccepted(schemas, contains, { value: value[Number(key)], place: `${place}/${key}` })
  )
}

function isAccepted({ compile }: OtherSchemas, schema: Schema, { value, place }: Held): boolean {
  if (typeof schema === 'boolean') return schema
  const context = { instancePath: place, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} }
  return compile(schema)(value, context) === true
}
