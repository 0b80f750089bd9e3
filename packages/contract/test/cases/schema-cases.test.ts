import { apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import type { ContractCase } from '../../src/cases/contract-case.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'

type Refused = Extract<ContractCase, { kind: 'refused' }>
type Accepted = Extract<ContractCase, { kind: 'accepted' }>

/** The cases that one keyword of a body's schema gives: the place, and the body that is sent. */
function casesOf<Kind extends 'accepted' | 'refused'>(kind: Kind, schema: string, keyword: string, components = '') {
  return listContractCases(apiWithBody(schema, components))
    .filter((each): each is Refused | Accepted => each.kind === kind && each.entry.pointer !== undefined)
    .filter(({ entry }) => entry.keyword === keyword)
    .map(each => [each.kind === 'refused' ? each.reason.location : each.entry.location, each.call.body])
}

test('what is said of items and properties is shown where a text may stand in their place', () => {
  const items = '{ type: [integer, array], items: { type: integer, maximum: 5 } }'
  expect(casesOf('refused', items, 'maximum')).toEqual([['/body/0', [6]]])
  const properties =
    '{ type: [string, object], required: [a], properties: { a: { type: boolean }, b: { minLength: 2 } } }'
  expect(casesOf('refused', properties, 'minLength')).toEqual([['/body/b', { a: true, b: 's' }]])
})

test.each([
  ['minContains', { minContains: 2 }, [7]],
  ['maxContains', { maxContains: 1 }, [7, 7]],
  ['maxContains', { minContains: 0, maxContains: 0 }, [7]],
  ['minContains', { minContains: 2, minItems: 2, items: { enum: [7, 8] } }, [7, 8]],
  ['contains', { minItems: 2, items: { enum: [7, 8] } }, [8, 8]],
])('a list breaks %s of %j by one', (keyword, rules, list) => {
  const schema = JSON.stringify({ type: 'array', contains: { const: 7 }, ...rules })
  expect(casesOf('refused', schema, keyword)).toEqual([['/body', list]])
})

const CONTACT = '{ by: { enum: [mail, phone] }, at: { type: string } }'
const IS_MAIL = '{ properties: { by: { const: mail } }, required: [by] }'

test.each([
  [
    `{ type: object, properties: ${CONTACT}, if: ${IS_MAIL}, then: { required: [at], properties: { at: { minLength: 3 } } } }`,
    [
      ['required', ['/body', { by: 'mail' }]],
      ['minLength', ['/body/at', { by: 'mail', at: 'st' }]],
    ],
  ],
  [
    `{ type: object, properties: ${CONTACT}, required: [by], if: ${IS_MAIL}, else: { maxProperties: 1 } }`,
    [['maxProperties', ['/body', { by: 'phone', at: 'string' }]]],
  ],
  [
    '{ type: object, properties: { a: { type: integer } }, dependentSchemas: { a: { required: [b], properties: { b: { maxLength: 2 } } } } }',
    [
      ['required', ['/body', { a: 1 }]],
      ['maxLength', ['/body/b', { a: 1, b: 'str' }]],
    ],
  ],
  ['{ if: { type: integer }, then: { minimum: 1 }, else: { minLength: 2 } }', [['minLength', ['/body', 's']]]],
] as const)('what %s demands on a condition is broken where it is met', (schema, broken) => {
  for (const [keyword, found] of broken) expect(casesOf('refused', schema, keyword)).toContainEqual(found)
})

test.each([
  [
    'the value of a property',
    '{ type: object, properties: { number: { type: [string, "null"] }, series: { type: [integer, "null"] } }, if: { required: [number], properties: { number: { type: string } } }, then: { properties: { series: { type: "null" } } } }',
    [
      ['/body', { series: 1 }],
      ['/body', { number: null, series: 1 }],
    ],
  ],
  [
    'a boolean',
    '{ type: object, properties: { isKept: { type: boolean, examples: [true] }, code: { type: string } }, if: { required: [isKept], properties: { isKept: { const: true } } }, then: { required: [code] } }',
    [
      ['/body', {}],
      ['/body', { isKept: false }],
    ],
  ],
])('what breaks a condition by %s alone need not keep what it demands', (_, schema, accepted) => {
  expect(casesOf('accepted', schema, 'if')).toEqual(accepted)
})

test.each([
  ['refused', 'propertyNames', '{ propertyNames: { minLength: 3, maxLength: 8 } }', [{ stringxxx: 'string' }]],
  ['refused', 'propertyNames', '{ propertyNames: { not: { const: note } } }', [{ note: 'string' }]],
  ['refused', 'contains', '{ type: array, contains: { type: object, required: [id] } }', [[12_345], [{}]]],
  [
    'accepted',
    'contains',
    '{ type: array, contains: { type: integer, minimum: 5 }, minContains: 0, maxContains: 1 }',
    [[4, 4]],
  ],
  ['accepted', 'not', '{ not: { properties: { a: { const: x } }, required: [a] } }', [{ a: 'no-such-value' }, {}]],
  [
    'accepted',
    'not',
    '{ type: object, not: { anyOf: [{ required: [a] }, { required: [b, c] }] } }',
    [{ b: 'string' }, { c: 'string' }],
  ],
  ['accepted', 'if', `{ properties: ${CONTACT}, if: ${IS_MAIL}, then: { required: [at] } }`, [{}, { by: 'phone' }]],
  ['refused', 'if', `{ properties: ${CONTACT}, if: ${IS_MAIL}, else: { required: [at] } }`, [{}, { by: 'phone' }]],
] as const)(
  'of each keyword inside of another one, a value is %s that shows it: %s of %s',
  (kind, keyword, schema, bodies) => {
    const shown = casesOf(kind, schema, keyword)
    for (const body of bodies) expect(shown).toContainEqual(['/body', body])
  },
)

test('what is wrong in one place keeps what its `else` demands', () => {
  const schema = `{ type: object, properties: ${CONTACT}, if: ${IS_MAIL}, else: { required: [at] } }`
  expect(casesOf('refused', schema, 'enum')).toEqual([['/body/by', { by: 'no-such-value', at: 'string' }]])
})

test('what fits no branch has all that no branch asks for', () => {
  const schema =
    '{ type: object, required: [items], properties: { items: { type: integer } }, anyOf: [{ required: [a] }, { required: [b] }] }'
  expect(casesOf('refused', schema, 'anyOf')).toEqual([['/body', { items: 1 }]])
})

const inBody = (schema: string) => `{ type: object, properties: { a: ${schema} } }`
const a = '/body/a'

test.each([
  ['minLength: 3', [[a, { a: 'aaa' }]], [[a, { a: 'st' }]]],
  ['maxLength: 4', [[a, { a: 'aaaa' }]], [[a, { a: 'aaaaa' }]]],
  ['minimum: 5', [[a, { a: 5 }]], [[a, { a: 4 }]]],
  ['maximum: 5', [[a, { a: 5 }]], [[a, { a: 6 }]]],
  ['exclusiveMinimum: 5', [[a, { a: 6 }]], [[a, { a: 5 }]]],
  ['exclusiveMaximum: 5', [[a, { a: 4 }]], [[a, { a: 5 }]]],
  ['minItems: 2', [[a, { a: ['string', 'string'] }]], [[a, { a: ['string'] }]]],
  ['maxItems: 1', [[a, { a: ['string'] }]], [[a, { a: ['string', 'string'] }]]],
  ['uniqueItems: true', [], [[a, { a: ['string', 'string'] }]]],
  ['const: x', [[a, { a: 'x' }]], [[a, { a: 'no-such-value' }]]],
])('%s gives the value at its edge and the one beyond', (rule, accepted, refused) => {
  const [keyword = ''] = rule.split(':')
  // Lengths are of texts, limits of numbers: other values are not their business.
  const values = (kind: 'accepted' | 'refused') => casesOf(kind, inBody(`{ ${rule} }`), keyword)
  const lengths = (entries: unknown[][]) => entries.map(([place, body]) => [place, JSON.stringify(body).length])
  const shape = keyword.endsWith('Length') ? lengths : (entries: unknown[][]) => entries
  expect(shape(values('accepted'))).toEqual(shape(accepted))
  expect(shape(values('refused'))).toEqual(shape(refused))
})

test('every member of an enum is sent, and one that is none', () => {
  const schema = inBody('{ enum: [red, green] }')
  expect(casesOf('accepted', schema, 'enum').map(([, body]) => body)).toEqual([{ a: 'red' }, { a: 'green' }])
  expect(casesOf('refused', schema, 'enum').map(([, body]) => body)).toEqual([{ a: 'no-such-value' }])
})

test('null is sent where it is allowed, and where it is not', () => {
  expect(casesOf('accepted', inBody('{ type: [string, "null"] }'), 'type')).toEqual([[a, { a: null }]])
  expect(casesOf('refused', inBody('{ type: string }'), 'type')).toContainEqual([a, { a: null }])
})

test('an object is sent with all of its properties and with none that is optional', () => {
  const schema =
    '{ type: object, required: [a], properties: { a: { type: integer }, b: { type: boolean }, c: { not: {} } } }'
  expect(casesOf('accepted', schema, 'properties')).toEqual([
    ['/body', { a: 1, b: true }],
    ['/body', { a: 1 }],
  ])
})

test('one required property at a time is left out', () => {
  const schema = '{ type: object, required: [a, b], properties: { a: { type: integer }, b: { type: integer } } }'
  expect(casesOf('refused', schema, 'required')).toEqual([
    ['/body', { b: 1 }],
    ['/body', { a: 1 }],
  ])
})

test('rules are broken at any depth: behind references, allOf, branches and in items', () => {
  const components = `
components:
  schemas:
    Item: { type: object, properties: { n: { type: integer, maximum: 3 } } }
`
  const schema = `{ allOf: [{ type: object, properties: { list: { type: array, items: { oneOf: [
    { type: string }, { $ref: '#/components/schemas/Item' }] } } } }] }`
  expect(casesOf('refused', schema, 'maximum', components)).toEqual([['/body/list/0/n', { list: [{ n: 4 }] }]])
})

test('a schema that leads back to itself is followed once', () => {
  const components = `
components:
  schemas:
    Node: { type: object, required: [id], properties: { id: { type: integer }, next: { $ref: '#/components/schemas/Node' } } }
`
  expect(casesOf('refused', "{ $ref: '#/components/schemas/Node' }", 'required', components)).toEqual([['/body', {}]])
})

test('a text that is too long for one keyword keeps the format and the pattern', () => {
  const schema = inBody(
    "{ type: string, format: email, maxLength: 30, pattern: '@example[.]test$', example: a@example.test }",
  )
  const [[, body] = []] = casesOf('refused', schema, 'maxLength')
  const { a: text } = body as { a: string }
  expect(text).toHaveLength(31)
  expect(text).toMatch(/^[^@]+@example\.test$/)
})

test('each case says where it stands and what it expects', () => {
  const cases = listContractCases(apiWithBody(inBody('{ type: string, maxLength: 2 }')))
  expect(cases.find(({ name }) => name.endsWith('(maxLength)') && name.includes('refuses'))).toMatchObject({
    kind: 'refused',
    operationId: 'createThing',
    entry: {
      operationId: 'createThing',
      mediaType: 'application/json',
      location: a,
      keyword: 'maxLength',
      expects: 'refused',
    },
    reason: { statuses: [422, 400], location: a, code: 'maxLength' },
  })
})
