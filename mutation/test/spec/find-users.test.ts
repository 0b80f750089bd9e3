import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { chooseCases } from '../../src/spec/choose-cases.ts'
import { partOf } from '../../src/spec/document-part.ts'
import { findUsers } from '../../src/spec/find-users.ts'

const api = loadApiSync(
  parseDocument(
    `openapi: 3.1.1
info: { title: Shop, version: v1 }
paths:
  /things:
    parameters: [{ $ref: "#/components/parameters/Page" }]
    get:
      operationId: listThings
      responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    post:
      operationId: addThing
      responses: { "200": { description: Done. } }
  /parts:
    get:
      operationId: listParts
      responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Part" } } } } }
components:
  parameters:
    Page: { name: page, in: query, schema: { type: integer } }
  schemas:
    Thing: { type: object, properties: { parts: { type: array, items: { $ref: "#/components/schemas/Part" } } } }
    Part: { type: object, properties: { thing: { $ref: "#/components/schemas/Thing" } } }
    Unused: { type: string }
`,
    'shop.yaml',
  ),
)
const usersOf = (pointer: string) => [...findUsers(api)(partOf(pointer))].sort()

test.each([
  ['/components/schemas/Thing/properties/parts', ['listParts', 'listThings']],
  ['/components/schemas/Unused/type', []],
  ['/components/parameters/Page/schema/type', ['addThing', 'listThings']],
  ['/paths/~1things/parameters/0', ['addThing', 'listThings']],
  ['/paths/~1things/get/responses/200', ['listThings']],
  ['/paths/~1parts/get', ['listParts']],
  ['/security/0/token', ['addThing', 'listParts', 'listThings']],
])('%s is used by %j', (pointer, users) => {
  expect(usersOf(pointer)).toEqual(users)
})

test('the cases of what a change can reach are chosen, those about the place itself first', () => {
  const entry = { location: '', expects: 'accepted' } as const
  const base = { kind: 'value', purpose: 'response', schema: true, value: 1, location: '', entry } as const
  const cases = [
    { ...base, name: 'another operation', operationId: 'addThing', pointer: '#/components/schemas/Part' },
    { ...base, name: 'another place', operationId: 'listParts', pointer: '#/paths/~1parts/get/responses/200' },
    { ...base, name: 'the place', operationId: 'listParts', pointer: '#/components/schemas/Part' },
    { ...base, name: 'the component', component: 'Part', pointer: '#/components/schemas/Part' },
    { ...base, name: 'another component', component: 'Thing', pointer: '#/components/schemas/Thing' },
  ]
  const chosen = chooseCases(cases, '/components/schemas/Part/type', new Set(['listParts']))
  expect(chosen.map(({ name }) => name)).toEqual(['the place', 'the component', 'another place'])
})
