import { isRecord, type JsonRecord, joinPointer, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { listSubschemas } from '@crm-clients/openapi/schema'
import { type Arbitrary, array, constantFrom, nat, oneof, record, tuple } from 'fast-check'

/** One edit of a schema: what becomes of one of the schemas in it. Undefined where nothing of the kind can be done there. */
type Edit = (schema: JsonRecord) => JsonRecord | undefined

/** What an edit may add, beside what is there already or in place of it. */
const ADDITIONS: readonly JsonRecord[] = [
  { maxLength: 5 },
  { minLength: 2 },
  { pattern: '^[a-z]' },
  { maximum: 10 },
  { minimum: 1 },
  { multipleOf: 2 },
  { maxItems: 2 },
  { minItems: 1 },
  { uniqueItems: true },
  { contains: { type: 'string' } },
  { items: { type: 'integer' } },
  { additionalProperties: false },
  { additionalProperties: { type: 'string' } },
  { unevaluatedProperties: false },
  { minProperties: 1 },
  { maxProperties: 2 },
  { required: ['name'] },
  { required: ['added'] },
  { propertyNames: { maxLength: 5 } },
  { patternProperties: { '^x-': { type: 'string' } } },
  { dependentRequired: { name: ['added'] } },
  { enum: ['new', 'won', 1, null] },
  { const: 'new' },
  { type: 'string' },
  { type: 'integer' },
  { type: ['string', 'null'] },
  { format: 'date' },
  { not: { const: 'no' } },
]

const WRAPPERS: readonly ((schema: JsonRecord) => JsonRecord)[] = [
  schema => ({ allOf: [schema] }),
  schema => ({ anyOf: [schema] }),
  schema => ({ anyOf: [schema, { type: 'null' }] }),
  schema => ({ anyOf: [schema, { type: 'string' }] }),
  schema => ({ oneOf: [schema, { type: 'boolean' }] }),
  schema => ({ allOf: [schema, { description: 'Said about it.' }] }),
  schema => ({ ...schema, description: 'Said about it.' }),
  schema => ({ $comment: 'In another order.', ...schema }),
]

const editArbitrary: Arbitrary<Edit> = oneof(
  constantFrom(...ADDITIONS).map(
    (addition): Edit =>
      schema => ({ ...schema, ...addition }),
  ),
  constantFrom(...WRAPPERS),
  nat().map(
    (choice): Edit =>
      schema =>
        withoutKeyword(schema, choice),
  ),
  nat().map(
    (choice): Edit =>
      schema =>
        withoutKeyword(schema, choice),
  ),
  nat().map(
    (choice): Edit =>
      schema =>
        withoutProperty(schema, choice),
  ),
  constantFrom<JsonRecord>({ type: 'string' }, {}).map(
    (added): Edit =>
      schema =>
        isRecord(schema.properties) ? { ...schema, properties: { ...schema.properties, added } } : undefined,
  ),
  tuple(nat(), constantFrom(-1, 1)).map(
    ([choice, step]): Edit =>
      schema =>
        withOtherNumber(schema, choice, step),
  ),
  tuple(nat(), constantFrom('anyOf', 'oneOf', 'allOf', 'enum', 'required')).map(
    ([choice, keyword]): Edit =>
      schema =>
        withoutItem(schema, keyword, choice),
  ),
  constantFrom<JsonRecord>({ type: 'string' }, { type: 'object' }, {}).map(
    (other): Edit =>
      () =>
        other,
  ),
)

/** A schema after one to three edits at random places in it. */
export function editedArbitrary(schema: JsonRecord): Arbitrary<JsonRecord> {
  const edits = array(record({ place: nat(), edit: editArbitrary }), { minLength: 1, maxLength: 3 })
  return edits.map(list =>
    list.reduce((edited, { place, edit }) => {
      const places = listPlaces(edited)
      const { pointer, schema: chosen } = places[place % places.length] as Place
      const result = edit(chosen)
      return result === undefined ? edited : (replaceAt(edited, splitPointer(pointer), result) as JsonRecord)
    }, schema),
  )
}

interface Place {
  readonly pointer: string
  readonly schema: JsonRecord
}

/** A schema and all that are in it, but not what these refer to. */
function listPlaces(schema: JsonRecord, pointer = '#'): Place[] {
  return [
    { pointer, schema },
    ...listSubschemas(schema).flatMap(below =>
      isRecord(below.schema) ? listPlaces(below.schema, joinPointer(pointer, ...below.keys)) : [],
    ),
  ]
}

/** Without a keyword. Types are believed where other keywords make them plain, so there none is taken away. */
function withoutKeyword(schema: JsonRecord, choice: number): JsonRecord | undefined {
  const others = withoutKey(schema, choice)
  const isPlain = PLAIN.some(keyword => keyword in schema)
  return schema.type !== undefined && others?.type === undefined && isPlain ? undefined : others
}

const PLAIN = ['properties', 'additionalProperties', 'items', 'prefixItems']

function withoutKey(schema: JsonRecord, choice: number): JsonRecord | undefined {
  const keys = Object.keys(schema)
  if (keys.length === 0) return undefined
  const { [keys[choice % keys.length] as string]: _, ...others } = schema
  return others
}

function withoutProperty(schema: JsonRecord, choice: number): JsonRecord | undefined {
  const properties = isRecord(schema.properties) ? withoutKey(schema.properties, choice) : undefined
  return properties && { ...schema, properties }
}

function withOtherNumber(schema: JsonRecord, choice: number, step: number): JsonRecord | undefined {
  const keys = Object.keys(schema).filter(key => typeof schema[key] === 'number' && key !== 'const')
  if (keys.length === 0) return undefined
  const key = keys[choice % keys.length] as string
  const value = (schema[key] as number) + step
  return value < 0 || (value === 0 && key === 'multipleOf') ? undefined : { ...schema, [key]: value }
}

function withoutItem(schema: JsonRecord, keyword: string, choice: number): JsonRecord | undefined {
  const list = schema[keyword]
  if (!Array.isArray(list) || list.length < 2) return undefined
  return { ...schema, [keyword]: list.filter((_, index) => index !== choice % list.length) }
}
