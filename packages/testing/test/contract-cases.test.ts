import { expect, test } from 'vitest'
import { listContractCases } from '../src/index.ts'
import { documentOf } from './documents.ts'

const DOCUMENT = documentOf(`
security: [{ token: [], session: [] }]
paths:
  /things/{id}:
    patch:
      operationId: updateThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer, minimum: 5 } }
        - { name: dry, in: query, schema: { type: boolean }, example: false }
        - { name: page, in: query, schema: { type: integer } }
      requestBody:
        content:
          application/json: { schema: { type: object }, examples: { note: { value: { a: 1 } }, empty: { value: {} } } }
          multipart/form-data: { schema: { type: object, required: [title], properties: { title: { type: string }, file: { type: string, format: binary } } } }
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object }, example: { id: 1 } } } }
        4XX: { description: No }
        default: { description: Any }
  /public:
    get: { operationId: ping, security: [], responses: { '204': { description: Done } } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    session: { type: apiKey, in: header, name: X-Session }
`)

test('a document becomes one case for each thing that it promises', () => {
  expect(listContractCases(DOCUMENT).map(({ name }) => name)).toEqual([
    'updateThing documents the example "note" of its request as application/json correctly',
    'updateThing documents the example "empty" of its request as application/json correctly',
    'updateThing documents the example of its 200 response as application/json correctly',
    'updateThing accepts the documented example "note"',
    'updateThing accepts the documented example "empty"',
    'updateThing accepts a multipart/form-data body made from its schema',
    'updateThing answers 200',
    'updateThing answers 400',
    'updateThing answers 500',
    'updateThing refuses a request without token but with session',
    'updateThing refuses a request without session but with token',
    'updateThing is not called by a client without credentials',
    'ping accepts a request',
    'ping answers 204',
  ])
})

test('parameters come from examples, and else from the schema when they are required', () => {
  const accepted = listContractCases(DOCUMENT).find(({ kind }) => kind === 'accepted')
  expect(accepted).toMatchObject({ call: { path: { id: 5 }, query: { dry: false }, contentType: 'application/json' } })
})

test('a form is made with what is required, and with its files', () => {
  const form = listContractCases(DOCUMENT).find(({ name }) => name.includes('multipart'))
  expect(form).toMatchObject({ call: { body: { title: 'string', file: expect.any(Blob) } } })
})

test('names are unique', () => {
  const document = documentOf(`
paths:
  /a:
    get: { operationId: same, responses: { '200': { description: OK } } }
    put: { operationId: same, responses: { '200': { description: OK } } }
`)
  const names = listContractCases(document).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
