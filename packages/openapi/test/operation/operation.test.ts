import { expect, test } from 'vitest'
import { listCallbacks } from '../../src/operation/index.ts'
import { apiOf } from '../documents.ts'

test('parameters of the path item are inherited, replaced and resolved', () => {
  const api = apiOf(`
paths:
  /things/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: page, in: query, schema: { type: string } }
    get:
      parameters:
        - $ref: '#/components/parameters/page'
      responses: { '200': { $ref: '#/components/responses/done' } }
components:
  parameters:
    page: { name: page, in: query, schema: { type: integer } }
  responses:
    done: { description: Done }
`)
  const [operation] = api.operations
  expect(operation?.operationId).toBe('GET /things/{id}')
  expect(operation?.parameters.map(({ name, schema }) => [name, schema])).toEqual([
    ['id', { type: 'string' }],
    ['page', { type: 'integer' }],
  ])
  expect(operation?.pointers.parameters).toEqual([
    '#/paths/~1things~1{id}/parameters/0',
    '#/components/parameters/page',
  ])
  expect(operation?.responses['200']?.description).toBe('Done')
})

test('an operation knows where its objects stand, behind their references', () => {
  const api = apiOf(`
paths:
  /things: { $ref: '#/components/pathItems/things' }
components:
  pathItems: { things: { post: { requestBody: { $ref: '#/components/requestBodies/thing' }, responses: { '200': { description: Done, headers: { X-Total: { $ref: '#/components/headers/total' }, X-Own: {} } } } } } }
  requestBodies: { thing: { content: {} } }
  headers: { total: { schema: { type: integer } } }
`)
  const place = '#/components/pathItems/things/post'
  expect(api.operations[0]?.pointers).toEqual({
    operation: place,
    parameters: [],
    requestBody: '#/components/requestBodies/thing',
    responses: { '200': `${place}/responses/200` },
    headers: { '200': { 'X-Total': '#/components/headers/total', 'X-Own': `${place}/responses/200/headers/X-Own` } },
  })
})

test('webhooks are operations of the API, under their names', () => {
  const api = apiOf(`
webhooks: { changed: { post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: {} } } }
security: [{ token: [] }, {}]
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`)
  expect(api.operations).toEqual([])
  expect(
    api.webhooks.map(({ operationId, path, method, pointers }) => [operationId, path, method, pointers.operation]),
  ).toEqual([['POST changed', 'changed', 'POST', '#/webhooks/changed/post']])
  expect(api.security.map(alternative => alternative.map(({ key }) => key))).toEqual([['token'], []])
  expect(Object.isFrozen(api)).toBe(true)
})

test('an extension beside paths is no operation, and a webhook may be called like one', () => {
  const api = apiOf(`
paths: { x-path: { get: { responses: {} } }, /things: { get: { responses: {} } } }
webhooks: { x-event: { post: { responses: {} } } }
`)
  expect([...api.operations, ...api.webhooks].map(({ path }) => path)).toEqual(['/things', 'x-event'])
})

test('the key of a security scheme becomes option and variable', () => {
  const api = apiOf(`
security: [{ token: [], session-token: [] }]
paths: {}
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    session-token: { type: apiKey, in: header, name: X-Session }
    unused: { type: http, scheme: basic }
`)
  expect(api.credentials).toEqual([
    { key: 'token', option: 'token', environmentSuffix: 'TOKEN', kind: 'bearer' },
    {
      key: 'session-token',
      option: 'sessionToken',
      environmentSuffix: 'SESSION_TOKEN',
      kind: 'header',
      name: 'X-Session',
    },
  ])
})

test('security that names no scheme is refused', () => {
  expect(() => apiOf('security: [{ tokn: [] }]\npaths: {}')).toThrow(
    'security names "tokn", but components.securitySchemes has none',
  )
})

test('base paths come from all servers, with their variables', () => {
  const api = apiOf(`
servers:
  - url: https://shop.test/{version}/
    variables: { version: { default: v2 } }
  - url: https://eu.shop.test/v2
  - url: /local
paths: {}
`)
  expect(api.basePaths).toEqual(['/v2', '/local'])
  expect(apiOf('paths: {}').basePaths).toEqual([''])
  expect(apiOf('servers: [{ url: / }]\npaths: {}').basePaths).toEqual([''])
})

test('the callbacks of an operation are listed by name and expression, behind their references', () => {
  const { document, operations } = apiOf(`
paths:
  /things:
    post:
      callbacks:
        done: { '{$request.body#/url}': { $ref: '#/components/pathItems/done' }, x-note: text }
        failed: { $ref: '#/components/callbacks/failed' }
      responses: { '202': { description: Later } }
components:
  pathItems: { done: { post: { responses: { '200': { description: Thanks } } } } }
  callbacks: { failed: { '{$request.body#/failed}': { put: { responses: { '200': { description: Thanks } } } } } }
`)
  const callbacks = operations.flatMap(operation => listCallbacks(document, operation))
  expect(callbacks.map(({ name, operation }) => [name, operation.method, operation.path])).toEqual([
    ['done', 'POST', '{$request.body#/url}'],
    ['failed', 'PUT', '{$request.body#/failed}'],
  ])
  expect(callbacks.map(({ operation }) => operation.pointers.operation)).toEqual([
    '#/components/pathItems/done/post',
    '#/components/callbacks/failed/{$request.body#~1failed}/put',
  ])
})
