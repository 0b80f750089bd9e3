import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderSchema } from '../../src/generate/render-schema.ts'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'

const LONG = {
  type: 'object',
  required: ['id'],
  properties: Object.fromEntries(
    ['id', 'firstName', 'lastName', 'email', 'phone', 'company'].map(name => [name, { type: 'string' }]),
  ),
}
const SHORT = { type: 'object', properties: { id: { type: 'string' } } }
const LONG_INTERFACE = (name: string) => `export interface ${name} {\n    id: string;\n    firstName?: string;`

const answering = (schema: object) => ({ description: 'An answer.', content: { 'application/json': { schema } } })

async function typesOf(responses: object, components: object = {}): Promise<string> {
  const paths = { '/things': { get: { operationId: 'getThing', responses } } }
  const info = { title: 'Acme', version: '1' }
  const api = loadApiSync({ openapi: '3.1.1', info, paths, components } as OpenApiDocument)
  const typed = typeDocument(api)
  return renderSchema(typed, nameTypesOf(typed, api.operations))
}

test('a long body without a name is named after its operation, and one of another status after that as well', async () => {
  const types = await typesOf({ 200: answering(LONG), 404: answering(LONG), default: answering(LONG) })
  for (const [status, name] of [
    ['200', 'GetThingResponse'],
    ['404', 'GetThingResponse404'],
    ['default', 'GetThingResponseDefault'],
  ] as const) {
    expect(types).toContain(LONG_INTERFACE(name))
    const [, body] = new RegExp(`\\n {8}${status}: \\{.*?"application/json": (\\w+)`, 's').exec(types) ?? []
    expect(body).toBe(name)
  }
})

test('the items of a list are named, and a union as a whole', async () => {
  const types = await typesOf({
    200: answering({ type: 'array', items: LONG }),
    202: answering({ oneOf: [LONG, { type: 'null' }] }),
  })
  expect(types).toContain(LONG_INTERFACE('GetThingResponse'))
  expect(types).toContain('"application/json": GetThingResponse[];')
  expect(types).toContain('export type GetThingResponse202 = {')
})

test('the body of a named answer is named after that', async () => {
  const components = {
    responses: { Thing: answering(LONG), 'gone-away': answering(LONG), GoneResponse: answering(LONG) },
  }
  const types = await typesOf({ 200: { $ref: '#/components/responses/Thing' } }, components)
  for (const name of ['ThingResponse', 'GoneAwayResponse', 'GoneResponse'])
    expect(types).toContain(LONG_INTERFACE(name))
})

test('a short body, and one that is a named schema, stay what they are', async () => {
  const components = { schemas: { Thing: LONG } }
  const types = await typesOf(
    { 200: answering({ $ref: '#/components/schemas/Thing' }), 404: answering(SHORT) },
    components,
  )
  expect(types).toContain('"application/json": Thing;')
  expect(types).not.toContain('GetThingResponse')
})

test('a body gets a name that nothing else has', async () => {
  const types = await typesOf({ 200: answering(LONG) }, { schemas: { GetThingResponse: SHORT } })
  expect(types).toContain(LONG_INTERFACE('GetThingResponse2'))
})
