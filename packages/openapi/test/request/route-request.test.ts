import { expect, test } from 'vitest'
import { isRouted, routeRequest } from '../../src/request/index.ts'
import { apiOf } from '../documents.ts'

const FILES = apiOf(`
servers: [{ url: 'https://shop.test/v1' }]
paths:
  /files/{id}: { get: { operationId: getFile, responses: {} }, delete: { operationId: dropFile, responses: {} } }
  /files/{id}:download: { get: { operationId: download, responses: {} } }
  /files/latest: { get: { operationId: latest, responses: {} } }
  /{kind}/latest: { get: { operationId: latestOfKind, responses: {} } }
  /shops/{shop}/files/{id}: { get: { operationId: getShopFile, responses: {} } }
  /shops/{shop}/files/search: { post: { operationId: searchShopFiles, responses: {} } }
  /shops/main/{kind}/{id}: { put: { operationId: putInMainShop, responses: {} } }
`)

function route(method: string, path: string) {
  return routeRequest(FILES, { method, url: new URL(path, 'http://shop.test') })
}

test.each([
  ['/v1/files/7', 'getFile', '/files/7'],
  ['/v1/files/7:download', 'download', '/files/7:download'],
  ['/v1/files/latest', 'latest', '/files/latest'],
  ['/v1/notes/latest', 'latestOfKind', '/notes/latest'],
])('of several paths that fit %s, the one that says more leads to %s', (path, operationId, below) => {
  const found = route('GET', path)
  expect(isRouted(found) && [found.operation.operationId, found.path]).toEqual([operationId, below])
})

test('a method that the closest path does not have may be that of another path with placeholders', () => {
  const found = route('DELETE', '/v1/files/7:download')
  expect(isRouted(found) && found.operation.operationId).toBe('dropFile')
})

test('a path without placeholders is the only one, whatever methods others have', () => {
  expect(route('DELETE', '/v1/files/latest')).toEqual({ reason: 'method', allowed: ['GET'] })
})

test('a path hides those that have a placeholder in its place, and no others', () => {
  expect(route('GET', '/v1/shops/7/files/search')).toEqual({ reason: 'method', allowed: ['POST'] })
  const found = route('PUT', '/v1/shops/main/files/search')
  expect(isRouted(found) && found.operation.operationId).toBe('putInMainShop')
})

test('what leads nowhere says at which part, and which methods there are', () => {
  expect(route('GET', '/files/7')).toEqual({ reason: 'base path', allowed: [] })
  expect(route('GET', '/v1/nowhere')).toEqual({ reason: 'path', allowed: [] })
  expect(route('PUT', '/v1/files/7')).toEqual({ reason: 'method', allowed: ['GET', 'DELETE'] })
})

const SERVERS = apiOf(`
servers: [{ url: 'https://{host}/{version}', variables: { host: { default: shop.test }, version: { default: v1, enum: [v1, v2] } } }]
paths:
  /things: { get: { operationId: listThings, responses: {} } }
  /files:
    servers: [{ url: 'https://files.test/{tenant}/', variables: { tenant: { default: all } } }]
    get: { operationId: listFiles, responses: {} }
    post: { operationId: addFile, servers: [{ url: 'https://upload.test' }], responses: {} }
    put: { operationId: setFile, servers: [{ url: 'https://no url' }], responses: {} }
`)

test.each([
  ['GET /v1/things', 'listThings'],
  ['GET /v2/things', 'listThings'],
  ['GET /v3/things', 'base path'],
  ['GET /things', 'base path'],
  ['GET /all/files', 'listFiles'],
  ['GET /acme/files', 'listFiles'],
  ['GET /v1/files', 'listFiles'],
  ['GET /files', 'method'],
  ['GET /acme/things', 'base path'],
  ['POST /files', 'addFile'],
  ['POST /v2/files', 'addFile'],
  ['PUT /v1/files', 'setFile'],
])(
  'an operation is below its own base paths and the general ones, with every value of a variable: %s, %s',
  (line, expected) => {
    const [method = '', path = ''] = line.split(' ')
    const found = routeRequest(SERVERS, { method, url: new URL(path, 'http://shop.test') })
    expect(isRouted(found) ? found.operation.operationId : found.reason).toBe(expected)
  },
)

const COUNTED = Array.from({ length: 40 }, (_, index) => `v${index}`)
const template = `/${COUNTED.map(name => `{${name}}`).join('')}/x`
const ofVariables = (variable: string) =>
  apiOf(`
servers: [{ url: '${template}', variables: { ${COUNTED.map(name => `${name}: ${variable}`).join()} } }]
paths: { /things: { get: { operationId: getThings, responses: {} } } }
`)

test.each([
  ['any values', '{ default: a }'],
  ['values that begin alike', '{ default: a, enum: [a, aa, aaa] }'],
])('a server whose variables share a text in very many ways, with %s, is found at once', (_, variable) => {
  const served = ofVariables(variable)
  const routed = (path: string) => {
    const url = new URL(path, 'http://shop.test')
    return routeRequest(served, { method: 'GET', url })
  }
  expect(isRouted(routed(`/${'a'.repeat(60)}/x/things`))).toBe(true)
  expect(isRouted(routed(`/${'a'.repeat(39)}/x/things`))).toBe(false)
  // As long as Node takes them.
  expect(isRouted(routed(`/${'a'.repeat(16_000)}/y/things`))).toBe(false)
})
