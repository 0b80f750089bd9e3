import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'

const DOCUMENT = apiOf(`
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

const named = (kind: string) =>
  listContractCases(DOCUMENT)
    .filter(contractCase => contractCase.kind === kind && contractCase.entry.pointer === undefined)
    .map(({ name }) => name)

test('each documented example is judged, and each request that the document shows is accepted', () => {
  expect(named('value')).toEqual([
    'updateThing documents the example "note" of its request as application/json correctly',
    'updateThing documents the example "empty" of its request as application/json correctly',
    'updateThing documents the example of its 200 response as application/json correctly',
  ])
  expect(named('accepted')).toEqual([
    'updateThing accepts the documented example "note"',
    'updateThing accepts the documented example "empty"',
    'updateThing accepts a body of type multipart/form-data that is made from its schema',
    'updateThing accepts the documented example of query parameter dry',
    'updateThing accepts query parameter page as its schema says',
    'updateThing accepts a request with every parameter',
    'updateThing accepts a request without any optional parameter',
    'ping accepts a request',
  ])
})

test('each documented status is reached', () => {
  expect(named('status')).toEqual([
    'updateThing answers 200',
    'updateThing answers 400',
    'updateThing answers 500',
    'ping answers 204',
  ])
})

test('optional parameters are sent one by one, all together, and not at all', () => {
  const callOf = (name: string) => {
    const found = listContractCases(DOCUMENT).find(contractCase => contractCase.name === `updateThing accepts ${name}`)
    return found?.kind === 'accepted' ? found.call : undefined
  }
  expect(callOf('query parameter page as its schema says')).toMatchObject({ query: { dry: false, page: 1 } })
  expect(callOf('a request with every parameter')).toMatchObject({ path: { id: 5 }, query: { dry: false, page: 1 } })
  expect(callOf('a request without any optional parameter')).toMatchObject({ path: { id: 5 }, query: {} })
})

test('what a client does by itself is tried as well', () => {
  expect(named('unsent')).toEqual([
    'updateThing is not called by a client without credentials',
    'updateThing is not called by a client without token but with session',
    'updateThing is not called by a client without session but with token',
    'updateThing is not called with a line break in token',
    'updateThing is not called with a line break in session',
    'updateThing is not called with ".." as path parameter id',
    'updateThing is not called by a client without a base URL',
  ])
  expect(named('sent')).toEqual([
    'updateThing is called with token and session and no other credential',
    'updateThing asks for application/json',
    'updateThing chooses application/json by itself',
    'updateThing chooses multipart/form-data by itself for a file',
    'ping is called with nothing and no other credential',
  ])
})

test('each way to get credentials, method, body and parameters wrong is refused', () => {
  expect(named('refused')).toEqual([
    'updateThing refuses a request without token but with session',
    'updateThing refuses a request whose token is "undefined"',
    'updateThing refuses a request whose token has another scheme',
    'updateThing refuses a request without session but with token',
    'updateThing refuses a request whose session is "undefined"',
    'updateThing refuses the method DELETE',
    'updateThing refuses a query parameter that is not documented',
    'updateThing refuses a body of type application/x-unknown',
    'updateThing refuses a body without a content type',
    'updateThing refuses a malformed application/json body',
    'updateThing refuses a malformed multipart/form-data body',
    'ping refuses the method PATCH',
    'ping refuses a query parameter that is not documented',
  ])
})

test.each([
  ['application/*', 'text/x-unknown'],
  ['text/*', 'application/x-unknown'],
  ['*/*', undefined],
])('a body of a type that a documented range takes is not expected to be refused: %s', (range, refused) => {
  const cases = listContractCases(
    apiOf(`
paths:
  /things: { post: { operationId: send, requestBody: { content: { '${range}': {} } }, responses: { '204': {} } } }`),
  )
  const names = cases.filter(({ entry: { detail } }) => detail?.endsWith('x-unknown')).map(({ name }) => name)
  expect(names).toEqual(refused === undefined ? [] : [`send refuses a body of type ${refused}`])
})

test.each(['application/xml', 'application/pdf', 'image/*', 'application/*'])(
  'an object as %s is sent as written',
  type => {
    const schema = '{ type: object, required: [a], properties: { a: { type: string } } }'
    const cases = listContractCases(
      apiOf(`
paths:
  /things:
    post: { operationId: send, requestBody: { content: { '${type}': { schema: ${schema} } } }, responses: { '204': {} } }`),
    )
    const [accepted] = cases.filter(({ kind }) => kind === 'accepted')
    expect(accepted).toMatchObject({ call: { body: expect.any(Blob) } })
  },
)

test('parameters come from examples, and else from the schema when they are required', () => {
  const accepted = listContractCases(DOCUMENT).find(({ kind }) => kind === 'accepted')
  expect(accepted).toMatchObject({ call: { path: { id: 5 }, query: { dry: false }, contentType: 'application/json' } })
})

test('a form is made with what is required, and with its files', () => {
  const form = listContractCases(DOCUMENT).find(({ name }) => name.includes('multipart'))
  expect(form).toMatchObject({ call: { body: { title: 'string', file: expect.any(Blob) } } })
})

test('names are unique', () => {
  const document = apiOf(`
paths:
  /a:
    get: { operationId: same, responses: { '200': { description: OK } } }
    put: { operationId: same, responses: { '200': { description: OK } } }
`)
  const names = listContractCases(document).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
