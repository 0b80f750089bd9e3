import { apiOf } from '@crm-clients/test-support'
import { describe, expect, test } from 'vitest'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Thing: { type: object, required: [id, name], properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: string } } }
    Id: { anyOf: [{ type: integer, readOnly: true }, { type: 'null' }] }
    NewThing: { $ref: '#/components/schemas/Thing', required: [id, size], properties: { size: { format: whatever } } }
    Both: { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: [id] }] }
    Cat: { type: object }
    Dog: { type: object, required: [kind], properties: { kind: { const: hound } } }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
    a%b: { const: { $ref: nowhere, required: [id] } }
`)

/** The names of the keywords that refuse a value. */
async function refusals(purpose: 'request' | 'response', name: string, value: unknown): Promise<string[]> {
  const broken = await createSchemaOracle(api).judge(purpose, `#/components/schemas/${name}`, value)
  return broken.map(({ rule }) => rule.slice(rule.lastIndexOf('/') + 1))
}

test('what must not be sent is refused, and nobody is asked for it, wherever it is required', async () => {
  expect(await refusals('request', 'Thing', { name: 'a' })).toEqual([])
  expect(await refusals('request', 'Thing', { name: 'a', id: 1 })).not.toEqual([])
  expect(await refusals('request', 'NewThing', { name: 'a', size: 1 })).toEqual([])
  expect(await refusals('request', 'Both', { name: 'a' })).toEqual([])
  expect(await refusals('response', 'Both', { name: 'a' })).toContain('required')
})

test('keywords beside a $ref count', async () => {
  expect(await refusals('request', 'NewThing', { name: 'a' })).toEqual(['required'])
  expect(await refusals('request', 'NewThing', { size: 1 })).toEqual(['required'])
})

test('a branch accepts the values that stand for it: its name, or what it says itself', async () => {
  expect(await refusals('request', 'Pet', { kind: 'Cat' })).toEqual([])
  expect(await refusals('request', 'Pet', { kind: 'hound' })).toEqual([])
  expect(await refusals('request', 'Pet', { kind: 'Dog' })).not.toEqual([])
})

test('data is left alone, and a name may hold a percent sign', async () => {
  expect(await refusals('request', 'a%25b', { $ref: 'nowhere', required: ['id'] })).toEqual([])
  expect(await refusals('request', 'a%25b', {})).toEqual(['const'])
})

const SCHEMAS = apiOf(`
paths: {}
components:
  schemas:
    Contact:
      type: object
      required: [id, email]
      properties:
        id: { type: integer, readOnly: true }
        email: { type: string, format: email }
        colour: { type: string, format: colour }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: pet } }
    Cat: { type: object, properties: { pet: { type: string }, lives: { type: integer } }, required: [lives] }
    Dog: { type: object, properties: { pet: { type: string } } }
`)
const { judge } = createSchemaOracle(SCHEMAS)
const CONTACT = '#/components/schemas/Contact'

test('the oracle names the place and the keyword in the document', async () => {
  expect(await judge('response', CONTACT, { id: 1, email: 5 })).toEqual([
    { location: '/email', rule: `${CONTACT}/properties/email/type` },
  ])
})

test('it asserts formats, and lets pass those that are annotations only', async () => {
  expect(await judge('response', CONTACT, { id: 1, email: 'ada@example.test', colour: 'none' })).toEqual([])
  expect(await judge('response', CONTACT, { id: 1, email: 'ada' })).toMatchObject([{ location: '/email' }])
})

test('it refuses read-only properties in requests, and does not ask for them', async () => {
  expect(await judge('request', CONTACT, { email: 'ada@example.test' })).toEqual([])
  expect(await judge('request', CONTACT, { id: 1, email: 'ada@example.test' })).toMatchObject([{ location: '/id' }])
})

test('it refuses a branch that the discriminator does not name', async () => {
  expect(await judge('request', '#/components/schemas/Pet', { pet: 'Dog' })).toEqual([])
  expect(await judge('request', '#/components/schemas/Pet', { pet: 'Cow' })).not.toEqual([])
})

test('alternatives that lead to each other accept what one of them accepts, as many as there may be', async () => {
  const names = Array.from({ length: 16 }, (_, index) => `S${index}`)
  const others = names.map(name => `{ $ref: '#/components/schemas/${name}' }`).join(', ')
  const circle = createSchemaOracle(
    apiOf(`
paths: {}
components:
  schemas:
    A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
    B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: array, items: { $ref: '#/components/schemas/A' } }] }
    Twice: { allOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Named' }], unevaluatedProperties: false }
    Named: { properties: { name: { type: string } } }
${names.map(name => `    ${name}: { anyOf: [${others}, { const: ${name} }] }`).join('\n')}
`),
  )
  const isRefused = async (name: string, value: unknown) =>
    (await circle.judge('request', `#/components/schemas/${name}`, value)).length > 0
  expect(await isRefused('B', [['a'], 'b'])).toBe(false)
  expect(await isRefused('B', [['a'], 1])).toBe(true)
  expect(await isRefused('S0', 'S15')).toBe(false)
  expect(await isRefused('S0', 'S16')).toBe(true)
  expect(await isRefused('Twice', { name: 'a' })).toBe(false)
})

test('the events of a vendor are judged as answers are', async () => {
  const { judge } = createSchemaOracle(
    apiOf(`
paths: {}
webhooks:
  created: { post: { requestBody: { content: { application/json: { schema: { required: [id], properties: { secret: { writeOnly: true } } } } } } } }`),
  )
  const pointer = '#/webhooks/created/post/requestBody/content/application~1json/schema'
  expect(await judge('response', pointer, { id: 1 })).toEqual([])
  expect(await judge('response', pointer, {})).toHaveLength(1)
  expect(await judge('response', pointer, { id: 1, secret: 'a' })).toHaveLength(1)
})

test('patterns are matched with a bound, wherever they stand', async () => {
  const slow = "'^(a|a)*$'"
  const hostile = apiOf(`
paths: {}
components:
  schemas:
    Text: { type: string, pattern: ${slow} }
    Names: { type: object, patternProperties: { ${slow}: { type: integer } } }
    Others: { type: object, properties: { own.name: {} }, patternProperties: { ${slow}: {}, b: {} }, additionalProperties: false }
`)
  const oracle = createSchemaOracle(hostile)
  const rulesFor = async (name: string, value: unknown) => {
    const broken = await oracle.judge('request', `#/components/schemas/${name}`, value)
    return broken.map(({ rule }) => rule.slice(rule.lastIndexOf('/') + 1))
  }
  const long = 'a'.repeat(50)
  expect(await rulesFor('Text', long)).toEqual([])
  expect(await rulesFor('Text', `${long}!`)).toEqual(['pattern'])
  expect(await rulesFor('Names', { [`${long}!`]: '' })).toEqual([])
  expect(await rulesFor('Names', { [long]: '' })).toContain('type')
  expect(await rulesFor('Others', { 'own.name': 1, xbx: 1, [long]: 1 })).toEqual([])
  expect(await rulesFor('Others', { [`${long}!`]: 1 })).not.toEqual([])
  expect(await rulesFor('Others', { 'own-name': 1 })).not.toEqual([])
})

const OFTEN = apiOf(`
paths: {}
components:
  schemas:
    A: { type: [array, string], maxLength: 3, items: { anyOf: [${Array(9).fill("{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }")}] } }
    B: { type: [array, string], maxLength: 4, items: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }] } }
    Named: { type: object, properties: { name: { type: string } } }
    Twice:
      type: object
      not: { allOf: [{ $ref: '#/components/schemas/Named' }, { required: [other] }] }
      anyOf: [{ allOf: [{ $ref: '#/components/schemas/Named' }] }, { required: [size] }]
      unevaluatedProperties: false
`)

async function judgeOften(name: string, value: unknown): Promise<string[]> {
  const broken = await createSchemaOracle(OFTEN).judge('request', `#/components/schemas/${name}`, value)
  return broken.map(({ location, rule }) => `${location} ${rule}`)
}

test('alternatives that lead to each other below each other are asked once for each place', async () => {
  const nested = (text: string) => Array.from({ length: 12 }).reduce<unknown>(value => [value], text)
  expect(await judgeOften('A', nested('abc'))).toEqual([])
  const broken = await judgeOften('A', nested('abcde'))
  expect(broken).toContain(`${'/0'.repeat(12)} #/components/schemas/A/maxLength`)
  expect(broken).toContain(`${'/0'.repeat(12)} #/components/schemas/B/maxLength`)
  expect(new Set(broken).size).toBe(broken.length)
})

test('what a schema evaluates is known wherever it is referred to again', async () => {
  expect(await judgeOften('Twice', { name: 'a' })).toEqual([])
  expect(await judgeOften('Twice', { name: 'a', size: 1 })).toContain(
    '/size #/components/schemas/Twice/unevaluatedProperties',
  )
})

describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('the inherited name %s', name => {
  const only = (value: unknown) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`)

  test.each([
    ['dependentRequired', only(['a'])],
    ['dependentSchemas', only({ required: ['a'] })],
    ['properties', only({ type: 'integer' })],
    ['patternProperties', only({ type: 'integer' })],
  ])('is one like others in %s', async (keyword, value) => {
    const oracle = createSchemaOracle(
      apiOf(`paths: {}\ncomponents: { schemas: { Thing: ${JSON.stringify({ [keyword]: value })} } }`),
    )
    expect(await oracle.judge('request', '#/components/schemas/Thing', { other: 1 })).toEqual([])
    expect(await oracle.judge('request', '#/components/schemas/Thing', only('text'))).not.toEqual([])
  })
})
