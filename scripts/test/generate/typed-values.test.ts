import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import { createAcceptance, sampleRules } from '@crm-clients/openapi/sampling'
import type { Direction } from '@crm-clients/openapi/schema'
import { validate } from '@crm-clients/openapi/validation'
import { apiOf } from '@crm-clients/test-support'
import { describe, expect, test } from 'vitest'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'
import { compileValues } from './compile-values.ts'

/** One kind of schema that types used to get wrong: what requests of it are, and what they are not. */
interface Kind {
  readonly says: string
  /** The component schemas, in YAML's flow style. `Thing` is sent and answered. */
  readonly schemas: string
  readonly right: readonly unknown[]
  readonly wrong: readonly unknown[]
  /** The same for answers. */
  readonly answered?: readonly unknown[]
  readonly notAnswered?: readonly unknown[]
  readonly version?: string
  /** One type is for all properties that an object does not name, and for those that it names as well. */
  readonly isLoose?: true
}

const named = 'properties: { name: { type: string }, size: { type: integer } }'

const KINDS: readonly Kind[] = [
  {
    says: 'a discriminator without mapping, where a branch has a readOnly property (hey-api#3293)',
    schemas: `
      Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
      Cat: { type: object, required: [kind, id], properties: { kind: { type: string }, id: { type: integer, readOnly: true }, lives: { type: integer } } }
      Dog: { type: object, required: [kind], properties: { kind: { type: string }, tricks: { type: array, items: { type: string } } } }`,
    right: [
      { kind: 'Cat', lives: 9 },
      { kind: 'Dog', tricks: [] },
    ],
    wrong: [{ kind: 'CatWritable' }, { kind: 'Cat', id: 1 }, { kind: 'Dog', lives: 9 }, { kind: 'Cow' }, {}],
    answered: [{ kind: 'Cat', id: 1 }, { kind: 'Dog' }],
    notAnswered: [{ kind: 'Cat' }, { kind: 'Dog', id: 1 }],
  },
  {
    says: 'a discriminator with a mapping, for a schema that two unions use (the last one used to win)',
    schemas: `
      Thing: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' }, animal: { $ref: '#/components/schemas/Animal' } } }
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', dog: Dog } } }
      Animal: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { CAT: '#/components/schemas/Cat', DOG: '#/components/schemas/Dog' } } }
      Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
      Dog: { type: object, required: [kind], properties: { kind: { type: string }, tricks: { type: integer } } }`,
    right: [{ pet: { kind: 'kitten', lives: 1 } }, { animal: { kind: 'DOG', tricks: 1 } }],
    wrong: [{ pet: { kind: 'DOG' } }, { animal: { kind: 'cat' } }, { pet: { kind: 'cat', tricks: 1 } }],
  },
  {
    says: 'a discriminator whose property has a const or an enum of its own, which it keeps',
    schemas: `
      Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
      Cat: { type: object, required: [kind], properties: { kind: { const: meows } } }
      Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [barks, growls] } } }`,
    right: [{ kind: 'meows' }, { kind: 'growls' }],
    wrong: [{ kind: 'Cat' }, { kind: 'Dog' }],
  },
  {
    says: 'a discriminator of a schema that others inherit from',
    schemas: `
      Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
      Pet: { type: object, required: [kind, id], properties: { kind: { type: string }, id: { type: integer, readOnly: true } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
      Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
      Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [tricks], properties: { tricks: { type: integer } } }] }`,
    right: [
      { kind: 'cat', lives: 9 },
      { kind: 'dog', tricks: 1 },
    ],
    wrong: [{ kind: 'CatWritable', lives: 9 }, { kind: 'cat', lives: 9, id: 1 }, { lives: 9 }],
    answered: [{ kind: 'cat', lives: 9, id: 1 }],
    notAnswered: [{ kind: 'cat', lives: 9 }],
  },
  {
    says: 'a parent that lists its children, which inherit from it',
    schemas: `
      Thing: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
      Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
      Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { tricks: { type: integer } } }] }`,
    right: [
      { kind: 'Cat', lives: 9 },
      { kind: 'Dog', tricks: 1 },
    ],
    wrong: [{ kind: 'Cat' }, { lives: 9 }],
  },
  {
    says: 'schemas that all add each other',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
      A: { type: object, required: [a], properties: { a: { type: string } }, allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
      B: { type: object, required: [b], properties: { b: { type: string } }, allOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/A' }] }
      C: { type: object, required: [c], properties: { c: { type: string } }, anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }`,
    right: [{ a: 'a', b: 'b', c: 'c' }],
    wrong: [{}, { a: 'a', b: 'b' }, { a: 'a', c: 'c' }, { b: 'b', c: 'c' }],
  },
  {
    says: 'alternatives that only require something, beside properties (openapi-typescript#1020)',
    schemas: `
      Thing: { type: object, properties: { email: { type: string }, phone: { type: string }, name: { type: string } }, anyOf: [{ required: [email] }, { required: [phone] }] }`,
    right: [{ email: 'a' }, { phone: '1', name: 'b' }, { email: 'a', phone: '1' }],
    wrong: [{}, { name: 'b' }, { email: 1 }, { fax: '1', email: 'a' }],
  },
  {
    says: 'alternatives that only require something, beside a reference',
    schemas: `
      Thing: { $ref: '#/components/schemas/Base', oneOf: [{ required: [name] }, { required: [size] }] }
      Base: { type: object, ${named} }`,
    right: [{ name: 'a' }, { size: 1 }],
    wrong: [{}, { name: 1 }],
  },
  {
    says: 'a required beside alternatives that describe what it demands',
    schemas: `
      Thing: { type: object, required: [id], anyOf: [{ properties: { id: { type: string } } }, { properties: { id: { type: number } } }] }`,
    right: [{ id: 'a' }, { id: 1 }],
    wrong: [{}, { id: true }],
  },
  {
    says: 'a required around alternatives',
    schemas: `
      Thing: { allOf: [{ oneOf: [{ type: object, properties: { id: { type: string } } }, { type: object, properties: { id: { type: number } } }] }, { required: [id] }] }`,
    right: [{ id: 'a' }, { id: 1 }],
    wrong: [{}, { id: true }],
    isLoose: true,
  },
  {
    says: 'an alternative that demands what only another one describes',
    schemas: `
      Thing: { oneOf: [{ type: object, required: [id, any], properties: { any: {} } }, { type: object, required: [name], properties: { name: { const: a }, id: { type: number }, any: { type: number } } }] }`,
    right: [{ id: 'a', any: 'b' }, { id: 1, any: true }, { name: 'a' }],
    wrong: [{}, { id: 'a' }, { name: 'a', id: 'a' }],
  },
  {
    says: 'a required beside a base (openapi-typescript#1474)',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: [name] }] }
      Base: { type: object, ${named} }`,
    right: [{ name: 'a' }, { name: 'a', size: 1 }],
    wrong: [{}, { size: 1 }, { name: 1 }, { name: 'a', other: 1 }],
  },
  {
    says: 'a required around a base, and for what nobody describes',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/Base' }], required: [name, other] }
      Base: { type: object, ${named} }`,
    right: [{ name: 'a', other: 5 }],
    wrong: [{ name: 'a' }, { other: 5 }],
  },
  {
    says: 'a required around a base that may be null',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { more: { type: string } } }], required: [name] }
      Base: { type: [object, 'null'], ${named} }`,
    right: [{ name: 'a', more: 'b' }],
    wrong: [{ more: 'b' }, null],
  },
  {
    says: 'a required around a base that may be null, in 3.0',
    version: '3.0.3',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/Base' }], required: [name] }
      Base: { type: object, nullable: true, ${named} }`,
    right: [{ name: 'a' }],
    wrong: [{ size: 1 }],
  },
  {
    says: 'what stands beside a reference, which used to be dropped',
    schemas: `
      Thing: { $ref: '#/components/schemas/Base', required: [name, extra], properties: { extra: { type: boolean } } }
      Base: { type: object, ${named} }`,
    right: [{ name: 'a', extra: true }],
    wrong: [{ name: 'a' }, { extra: true }, { name: 'a', extra: 'yes' }],
  },
  {
    says: 'what stands beside the reference of a property, in a list and beside null',
    schemas: `
      Thing: { type: object, properties: { one: { $ref: '#/components/schemas/Base', required: [name] }, many: { type: array, items: { $ref: '#/components/schemas/Base', required: [size] } }, none: { anyOf: [{ $ref: '#/components/schemas/Base', required: [name] }, { type: 'null' }] } } }
      Base: { type: object, ${named} }`,
    right: [{ one: { name: 'a' }, many: [{ size: 1 }], none: null }, { none: { name: 'a' } }],
    wrong: [{ one: {} }, { many: [{}] }, { none: {} }],
  },
  {
    says: 'constants of every type',
    schemas: `
      Thing: { type: object, required: [nothing], properties: { nothing: { const: null }, yes: { const: true }, five: { const: 5 }, list: { const: [1, a] }, object: { const: { a: 1 } }, some: { enum: [a, 1, null, true] } } }`,
    right: [{ nothing: null, yes: true, five: 5, list: [1, 'a'], object: { a: 1 }, some: null }],
    wrong: [
      {},
      { nothing: 'x' },
      { nothing: null, yes: false },
      { nothing: null, five: 6 },
      { nothing: null, list: [2, 'a'] },
      { nothing: null, object: { a: 2 } },
      { nothing: null, some: 2 },
    ],
  },
  {
    says: 'an enum beside a type that allows less',
    schemas: `Thing: { type: object, properties: { kind: { type: string, enum: [a, 1, null] }, many: { type: [string, 'null'], enum: [a] } } }`,
    right: [{ kind: 'a', many: 'a' }],
    wrong: [{ kind: 1 }, { kind: null }, { many: null }],
  },
  {
    isLoose: true,
    says: 'properties with typed additionalProperties (openapi-typescript#1055)',
    schemas: `Thing: { type: object, required: [id], ${named.replace('{ name', '{ id: { type: integer }, name')}, additionalProperties: { type: boolean } }`,
    right: [
      { id: 1, cf_happy: true },
      { id: 1, name: 'a', cf_happy: false },
    ],
    wrong: [{ cf_happy: true }, { id: 1, cf_list: [] }, { id: '1' }],
  },
  {
    says: 'what is required and nothing but additionalProperties describes',
    schemas: `Thing: { type: object, required: [id], additionalProperties: { type: string } }`,
    right: [{ id: 'a' }, { id: 'a', other: 'b' }],
    wrong: [{ other: 'b' }, { id: 1 }, { id: 'a', other: 1 }],
  },
  {
    isLoose: true,
    says: 'properties with patternProperties, as CRMs have custom fields',
    schemas: `Thing: { type: object, required: [name], properties: { name: { type: string } }, patternProperties: { ^cf_: { type: [number, 'null'] } }, additionalProperties: false }`,
    right: [
      { name: 'a', cf_age: 5 },
      { name: 'a', cf_age: null },
    ],
    wrong: [{ cf_age: 5 }, { name: 'a', cf_age: {} }],
  },
  {
    isLoose: true,
    says: 'unevaluatedProperties beside what branches name',
    schemas: `Thing: { allOf: [{ type: object, required: [name], properties: { name: { type: string } } }], unevaluatedProperties: { type: integer } }`,
    right: [{ name: 'a' }, { name: 'a', other: 1 }],
    wrong: [{ other: 1 }, { name: 'a', other: true }],
  },
  {
    isLoose: true,
    says: 'additionalProperties by reference, that anything fits, and none',
    schemas: `
      Thing: { type: object, properties: { fields: { type: object, properties: { id: { type: integer } }, additionalProperties: { $ref: '#/components/schemas/Value' } }, open: { type: object, properties: { id: { type: integer } }, additionalProperties: {} }, closed: { type: object, additionalProperties: false } } }
      Value: { type: object, required: [value], properties: { value: { type: string } } }`,
    right: [{ fields: { id: 1, colour: { value: 'red' } }, open: { id: 1, colour: [] }, closed: {} }],
    wrong: [{ fields: { colour: {} } }, { open: { id: 'a' } }, { closed: { a: 1 } }],
  },
  {
    says: 'readOnly through the target of a reference (express-openapi-validator#883)',
    schemas: `
      Thing: { type: object, required: [id, name], properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: string }, made: { anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'null' }] } } }
      Id: { type: integer, readOnly: true }`,
    right: [{ name: 'a' }],
    wrong: [{ name: 'a', id: 1 }, { name: 'a', made: 1 }, {}],
    answered: [{ id: 1, name: 'a', made: null }],
    notAnswered: [{ name: 'a' }],
  },
  {
    says: 'readOnly through allOf, around a base that requires the property',
    schemas: `
      Thing: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { id: { readOnly: true } } }] }
      Base: { type: object, required: [id, name], properties: { id: { type: integer }, name: { type: string } } }`,
    right: [{ name: 'a' }],
    wrong: [{ name: 'a', id: 1 }, {}],
    answered: [{ id: 1, name: 'a' }],
    notAnswered: [{ name: 'a' }],
  },
  {
    says: 'readOnly in the allOf of a property, and required around it',
    schemas: `
      Thing: { allOf: [{ type: object, properties: { id: { allOf: [{ type: integer }, { readOnly: true }] } } }], required: [id], properties: { name: { type: string } } }`,
    right: [{ name: 'a' }, {}],
    wrong: [{ id: 1 }],
    answered: [{ id: 1 }],
    notAnswered: [{}],
  },
  {
    says: 'readOnly in the items of a list, by reference and written there',
    schemas: `
      Thing: { type: object, properties: { rows: { type: array, items: { $ref: '#/components/schemas/Row' } }, inline: { type: array, items: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, name: { type: string } } } } } }
      Row: { type: object, required: [id, name], properties: { id: { type: integer, readOnly: true }, name: { type: string } } }`,
    right: [{ rows: [{ name: 'a' }], inline: [{ name: 'a' }, {}] }],
    wrong: [{ rows: [{ id: 1, name: 'a' }] }, { inline: [{ id: 1 }] }, { rows: [{}] }],
    answered: [{ rows: [{ id: 1, name: 'a' }] }],
    notAnswered: [{ rows: [{ name: 'a' }] }],
  },
  {
    says: 'writeOnly, which is not answered',
    schemas: `
      Thing: { type: object, required: [password], properties: { password: { $ref: '#/components/schemas/Secret' }, name: { type: string } } }
      Secret: { type: string, writeOnly: true }`,
    right: [{ password: 'a' }],
    wrong: [{}],
    answered: [{}, { name: 'a' }],
    notAnswered: [{ password: 'a' }],
  },
  {
    says: 'a text that is a number, where it tells a union apart, and where it does not',
    schemas: `
      Thing: { type: object, properties: { action: { oneOf: [{ $ref: '#/components/schemas/Custom' }, { $ref: '#/components/schemas/Payment' }] }, id: { type: string, pattern: '^[0-9]+$' }, page: { anyOf: [{ const: all }, { type: string, pattern: '^\\d+$' }] } } }
      Custom: { type: object, required: [type], properties: { type: { type: string, pattern: '^[0-9]+$' }, fields: { type: object } } }
      Payment: { type: object, required: [type], properties: { type: { const: PAYMENT }, status: { type: string } } }`,
    right: [
      { action: { type: '1001', fields: {} } },
      { action: { type: 'PAYMENT', status: 'a' } },
      { id: '5', page: '5' },
      { page: 'all' },
    ],
    wrong: [{ action: { type: 'PAYMENT', fields: {} } }, { action: { type: 'x' } }, { page: 'none' }],
  },
  {
    says: 'a list whose first items have schemas of their own',
    schemas: `Thing: { type: object, properties: { pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }, row: { type: array, prefixItems: [{ type: string }], items: { type: boolean } } } }`,
    right: [{ pair: ['a', 1] }, { row: [] }, { row: ['a', true, false] }],
    wrong: [{ pair: ['a'] }, { pair: ['a', 1, 2] }, { row: [true] }, { row: ['a', 1] }],
  },
  {
    says: 'lists of lists whose first items have schemas of their own',
    schemas: `Thing: { type: object, properties: { rows: { type: array, items: { $ref: '#/components/schemas/Row' } }, inner: { type: [array, 'null'], items: { type: array, items: { type: array, prefixItems: [{ type: string }], items: false } } }, mixed: { type: array, items: { type: [string, array], prefixItems: [{ type: boolean }] } } } }
      Row: { type: array, prefixItems: [{ type: string }, { type: integer }] }`,
    right: [
      { rows: [['a', 1], ['b']], inner: [[['a'], []], []] },
      { inner: null, mixed: ['a', [true]] },
    ],
    wrong: [{ rows: ['a', 1] }, { rows: [[1]] }, { inner: [['a']] }, { mixed: [true] }],
  },
  {
    says: 'alternatives beside a type, and of single types',
    schemas: `Thing: { type: object, properties: { one: { type: string, oneOf: [{ const: a }, { const: b }] }, two: { type: [string, 'null'], anyOf: [{ maxLength: 3 }, { pattern: '^x' }] }, three: { type: [object, string], properties: { a: { type: string } }, required: [a] } } }`,
    right: [
      { one: 'a', two: 'abc', three: 'a' },
      { two: null, three: { a: 'b' } },
    ],
    wrong: [{ one: 'c' }, { two: 5 }, { three: {} }],
  },
  {
    says: 'a reference into a schema, and definitions within one',
    schemas: `
      Thing: { type: object, properties: { name: { $ref: '#/components/schemas/Base/properties/name' }, size: { $ref: '#/components/schemas/Thing/$defs/Size' } }, $defs: { Size: { type: object, required: [width], properties: { width: { type: integer } } } } }
      Base: { type: object, ${named} }`,
    right: [{ name: 'a', size: { width: 1 } }],
    wrong: [{ name: 1 }, { size: {} }, { $defs: { Size: { width: 1 } } }],
  },
  {
    says: 'schemas that lead back to themselves',
    schemas: `
      Thing: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Thing' } }, json: { $ref: '#/components/schemas/Json' } } }
      Json: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Json' } }] }`,
    right: [{ children: [{ children: [] }], json: [{ a: ['b'] }] }],
    wrong: [{ children: [1] }, { json: [5] }],
  },
  {
    says: 'boolean schemas',
    schemas: `Thing: { type: object, properties: { any: true, none: false, neither: { not: {} }, list: { type: array, items: true } } }`,
    right: [{ any: [], list: [1, 'a'] }],
    wrong: [{ none: 1 }, { neither: 1 }, { list: 1 }],
  },
]

function apiOfKind({ schemas, version }: Kind): ApiDescription {
  const content = `content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }`
  return apiOf(
    `
paths:
  /things:
    post:
      operationId: sendThing
      requestBody: { required: true, ${content} }
      responses: { '200': { description: Done, ${content} } }
components:
  schemas:${schemas.startsWith('\n') ? schemas : `\n      ${schemas}`}
`,
    version,
  )
}

const REQUEST = "types.operations['sendThing']['requestBody']['content']['application/json']"
const ANSWER = "types.operations['sendThing']['responses'][200]['content']['application/json']"

/** Keywords that a type says as well as a schema. */
const TYPED_KEYWORDS = new Set(['const', 'enum', 'readOnly', 'required', 'type'])

/** Values that show each rule of each component schema, made from it, and its type. */
function sampled(api: ApiDescription, direction: Direction) {
  const accepts = createAcceptance(api, direction)
  const sampling = { api, properties: 'required', direction, files: false, accepts } as const
  const types = typeDocument(api).components?.schemas ?? {}
  return [...api.schemas].flatMap(([name, schema]) => {
    const pointer = joinPointer('#', 'components', 'schemas', name)
    const writable = direction === 'request' && `${name}Writable` in types ? `${name}Writable` : name
    const check = (value: unknown) =>
      validate(api, direction, schema, value, { name: 'It', location: [] }).map(({ location, code }) => ({
        place: joinPointer('', ...location),
        keyword: code,
      }))
    const excerpt = { pointer, location: '', repeats: [] }
    return sampleRules(sampling, { schema, pointer }, 'json', check, excerpt).values.map(({ value, rule }) => ({
      value,
      rule,
      type: `types.components['schemas']['${writable}']`,
      isRight: check(value).length === 0,
    }))
  })
}

/** TypeScript has no type for whole numbers. */
function isFraction(value: unknown): boolean {
  return /[0-9]\.[0-9]/.test(JSON.stringify(value))
}

const LINES = await judge()

async function judge() {
  const batch = KINDS.map(kind => {
    const api = apiOfKind(kind)
    const given = (values: readonly unknown[] = [], type: string, fits: boolean) =>
      values.map(value => ({ type, value, fits }))
    const made = (['request', 'response'] as const).flatMap(direction =>
      sampled(api, direction).flatMap(({ value, rule, type, isRight }) => {
        if (isRight) return [{ type, value, fits: true }]
        const isTyped = rule.expects === 'refused' && TYPED_KEYWORDS.has(rule.keyword)
        return isTyped && !isFraction(value) && !kind.isLoose ? [{ type, value, fits: false }] : []
      }),
    )
    return {
      api,
      values: [
        ...given(kind.right, REQUEST, true),
        ...given(kind.wrong, REQUEST, false),
        ...given(kind.answered, ANSWER, true),
        ...given(kind.notAnswered, ANSWER, false),
        ...made,
      ],
    }
  })
  const verdicts = await compileValues(batch)
  return batch.map(({ values }, index) =>
    values.map((value, position) => ({ ...value, problem: verdicts[index]?.[position] })),
  )
}

describe.each(KINDS.map((kind, index) => ({ ...kind, values: LINES[index] ?? [] })))('$says', ({ values }) => {
  test('what is right compiles, and what is wrong does not', () => {
    const misjudged = values.filter(({ fits, problem }) => fits !== (problem === undefined))
    expect(misjudged.map(({ value, problem }) => `${JSON.stringify(value)}: ${problem ?? 'compiles'}`)).toEqual([])
  })
})
