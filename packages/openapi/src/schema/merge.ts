import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { fitsNothing } from './fits-nothing.ts'
import { rememberInDocument } from './remember.ts'
import { resolveSchema } from './resolve.ts'
import { isSchema } from './subschemas.ts'

/** More would take too long to look at. The later alternatives are kept by themselves, as two patterns are. */
const MOST_PAIRS = 100

/**
 * One schema for everything that the parts of a schema demand; `false` where nothing fits. `oneOf` and `anyOf` stay as they are;
 * those of two parts become pairs. Where two parts say what no keyword can say together, such as two patterns, the later one is kept.
 * @throws when a reference leads nowhere.
 */
export function mergeSchema(document: object, schema: Schema): SchemaObject | false {
  return typeof schema === 'boolean' ? schema && {} : mergeParts(document, schema)
}

// One result for one schema, since a validator compiles whatever it has not seen before.
const mergeParts = rememberInDocument((document: object, schema: SchemaObject): SchemaObject | false => {
  const parts = resolveSchema(document, { schema, pointer: '#' })
  const result = parts.map(({ schema: { $ref: _, allOf: __, ...own } }) => own).reduce<SchemaObject>(mergeTwo, {})
  return fitsNothing(result) ? false : result
})

/**
 * The branches of a merged schema, each with everything that stands beside them, and without those that nothing fits: of its
 * `oneOf`, or else of its `anyOf`. Empty where it has none.
 */
export const listMergedBranches = rememberInDocument(
  (document: object, { oneOf, anyOf, ...base }: SchemaObject): readonly SchemaObject[] =>
    [oneOf ?? anyOf]
      .flat()
      .filter(isSchema)
      .flatMap(branch => {
        const own = mergeSchema(document, branch)
        return own === false ? [] : [mergeTwo(base, own)]
      }),
)

/** A schema that demands what two schemas demand. */
function mergeTwo(first: SchemaObject, second: SchemaObject): SchemaObject {
  const result: Record<string, unknown> = { ...first, ...second }
  for (const keyword of Object.keys(second)) {
    if (first[keyword] === undefined) continue
    result[keyword] = (STRICTER[keyword] ?? later)(first[keyword], second[keyword])
  }
  return result
}

type Merge = (first: unknown, second: unknown) => unknown

const later: Merge = (_, second) => second
// Not as numbers of `Math`, which round a bigint.
const higher: Merge = (first, second) => (Number(first) >= Number(second) ? first : second)
const lower: Merge = (first, second) => (Number(first) <= Number(second) ? first : second)
const either: Merge = (first, second) => first === true || second === true
/** Where one branch of each has to fit, one pair of them has to. */
const pairs: Merge = (first, second) => {
  const [ones, others] = [[first].flat(), [second].flat()]
  if (ones.length * others.length > MOST_PAIRS) return second
  return ones.flatMap(one => others.map(other => ({ allOf: [one, other] })))
}

const STRICTER: Readonly<Record<string, Merge>> = {
  additionalProperties: (first, second) => (first === false ? first : second),
  anyOf: pairs,
  enum: (first, second) => [first].flat().filter(value => [second].flat().includes(value)),
  exclusiveMaximum: lower,
  exclusiveMinimum: higher,
  maximum: lower,
  maxItems: lower,
  maxLength: lower,
  maxProperties: lower,
  minimum: higher,
  minItems: higher,
  minLength: higher,
  minProperties: higher,
  not: (first, second) => (fitsNothing({ not: first }) ? first : second),
  oneOf: pairs,
  properties: mergeProperties,
  readOnly: either,
  required: (first, second) => [...new Set([first, second].flat())],
  type: mergeTypes,
  uniqueItems: either,
  'x-comparisons': (first, second) => [...new Set([first, second].flat())],
  writeOnly: either,
}

function mergeProperties(first: unknown, second: unknown): unknown {
  if (!isRecord(first) || !isRecord(second)) return second
  const shared = Object.keys(second).filter(name => Object.hasOwn(first, name))
  const both = shared.map(name => [name, { allOf: [first[name], second[name]] }] as const)
  return { ...first, ...second, ...Object.fromEntries(both) }
}

function mergeTypes(first: unknown, second: unknown): unknown {
  const [one, other] = [[first].flat(), [second].flat()]
  const shared = one.filter(type => other.includes(type) || (type === 'integer' && other.includes('number')))
  return other.includes('integer') && one.includes('number') ? [...shared, 'integer'] : shared
}
