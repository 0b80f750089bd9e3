import { apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { post, reasons } from '../documents.ts'

const ACTIONS = `
components:
  schemas:
    Custom: { type: object, required: [type], properties: { type: { type: string, pattern: '^[0-9]+$' }, fields: { type: object } } }
    Payment: { type: object, required: [type], additionalProperties: false, properties: { type: { const: PAYMENT }, amount: { not: {} }, status: { type: string } } }
    Update: { oneOf: [ { $ref: '#/components/schemas/Custom' }, { $ref: '#/components/schemas/Payment' } ] }
`

test('only the branch whose discriminating property matches is reported', async () => {
  const mock = await createMock(apiWithBody("{ $ref: '#/components/schemas/Update' }", ACTIONS))
  expect(await reasons(await post(mock, { type: 'PAYMENT', amount: '1' }))).toEqual([
    'Request body property amount must not be sent',
  ])
  expect(await reasons(await post(mock, { type: '1001', fields: 1 }))).toEqual([
    'Request body property fields must be object',
  ])
})

test('a value that no branch is told apart by names all that are possible', async () => {
  const mock = await createMock(apiWithBody("{ $ref: '#/components/schemas/Update' }", ACTIONS))
  expect(await reasons(await post(mock, { type: 'x' }))).toEqual([
    'Request body property type must be a text that matches ^[0-9]+$ or "PAYMENT"',
  ])
  expect(await reasons(await post(mock, {}))).toEqual(["Request body must have required property 'type'"])
})

test('errors beside and below an alternative are kept', async () => {
  const mock = await createMock(
    apiWithBody(
      "{ type: object, properties: { size: { type: integer }, list: { type: array, items: { $ref: '#/components/schemas/Update' } } } }",
      ACTIONS,
    ),
  )
  expect(await reasons(await post(mock, { size: 'x', list: [{ type: 'PAYMENT', status: 1 }] }))).toEqual([
    'Request body property size must be integer',
    'Request body property list.0.status must be string',
  ])
})

test('a nullable object is reported as the object', async () => {
  const mock = await createMock(
    apiWithBody(`{ anyOf: [ { type: object, properties: { a: { type: string } } }, { type: 'null' } ] }`),
  )
  expect(await reasons(await post(mock, { a: 1 }))).toEqual(['Request body property a must be string'])
  expect(await reasons(await post(mock, '[]'))).toEqual(['Request body must be object or null'])
})

test('a value that fits several branches of oneOf is refused', async () => {
  const mock = await createMock(apiWithBody('{ oneOf: [ { type: number }, { type: integer } ] }'))
  expect(await reasons(await post(mock, '1'))).toEqual([
    'Request body must match exactly one schema in oneOf, but matches several',
  ])
})

const PETS = `
components:
  schemas:
    Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
`
const PET = `{ anyOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ],
  discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }`

test('a discriminator only accepts its values: mapped ones, and the names of schemas', async () => {
  const mock = await createMock(apiWithBody(PET, PETS))
  expect((await post(mock, { kind: 'cat', lives: 9 })).status).toBe(200)
  expect((await post(mock, { kind: 'Dog' })).status).toBe(200)
  expect(await reasons(await post(mock, { kind: 'cow' }))).toEqual([
    'Request body property kind must be "cat" or "Dog"',
  ])
  expect(await reasons(await post(mock, { kind: 'cat', lives: 'x' }))).toEqual([
    'Request body property lives must be integer',
  ])
})

test('below a discriminator the branch that was meant is named, also where one branch holds the other', async () => {
  const planets = `
components:
  schemas:
    Planet: { type: object, required: [kind], properties: { kind: { enum: [rock, gas] }, name: { type: string }, moons: { type: array, items: { $ref: '#/components/schemas/Moon' } } } }
    Moon: { type: object, required: [kind], properties: { kind: { enum: [moon] }, size: { type: integer }, planet: { $ref: '#/components/schemas/Planet' } } }
`
  const body = `{ oneOf: [ { $ref: '#/components/schemas/Planet' }, { $ref: '#/components/schemas/Moon' } ], discriminator: { propertyName: kind,
    mapping: { rock: '#/components/schemas/Planet', gas: '#/components/schemas/Planet', moon: '#/components/schemas/Moon' } } }`
  const mock = await createMock(apiWithBody(body, planets))
  const reasonsFor = async (value: unknown) => await reasons(await post(mock, value))
  expect(await reasonsFor({ kind: 'gas', name: 1 })).toEqual(['Request body property name must be string'])
  expect(await reasonsFor({ kind: 'moon', size: 'x' })).toEqual(['Request body property size must be integer'])
  expect(await reasonsFor({ kind: 'rock', moons: [{ kind: 'moon', size: 'x' }] })).toEqual([
    'Request body property moons.0.size must be integer',
  ])
  expect(await reasonsFor({ kind: 'star' })).toEqual(['Request body property kind must be "rock" or "gas" or "moon"'])
})

test('a discriminator with a mapping is enforced, even where the branches share a list of all its values', async () => {
  const branches = ['Cat', 'Dog'].map(name => `{ $ref: '#/components/schemas/${name}' }`)
  const mapping = "{ cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }"
  const mock = await createMock(
    apiWithBody(
      `{ oneOf: [${branches}], discriminator: { propertyName: kind, mapping: ${mapping} } }`,
      `
components:
  schemas:
    Pet: { type: object, required: [kind], properties: { kind: { enum: [cat, dog] } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }`,
    ),
  )
  expect((await post(mock, { kind: 'cat' })).status).toBe(200)
  expect((await post(mock, { kind: 'cow' })).status).toBe(422)
})
