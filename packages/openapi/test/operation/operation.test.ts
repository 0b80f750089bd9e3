import { expect, test } from 'vitest'
import { resolveReference } from '../../src/document/reference.ts'
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

test('a reference that leads nowhere, in a circle or out of the document is refused', () => {
  const document = { a: { $ref: '#/b' }, b: { $ref: '#/a' } }
  expect(() => resolveReference(document, { $ref: '#/a' })).toThrow('refers to itself')
  expect(() => resolveReference(document, { $ref: '#/c' })).toThrow('leads nowhere')
  expect(() => resolveReference(document, { $ref: './other.yaml' })).toThrow('leads out of the document')
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
