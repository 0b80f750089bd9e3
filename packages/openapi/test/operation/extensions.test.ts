import { expect, test } from 'vitest'
import {
  isSaidIdempotent,
  needsBaseUrl,
  readPagination,
  readRateLimit,
  readResource,
  readUpload,
} from '../../src/operation/extensions.ts'
import { findBaseUrl } from '../../src/operation/server.ts'
import { apiOf } from '../documents.ts'

test('what a document and an operation say by extensions is read, and nothing where they say nothing', () => {
  const api = apiOf(`
x-rate-limit: { requests: 60, windowMilliseconds: 60000, scope: company }
x-base-url-required: Each customer has a server.
servers: [{ url: https://shop.test }]
paths:
  /things:
    get: { x-pagination: { style: page, parameter: page, items: /data }, responses: {} }
    post: { x-idempotent: true, responses: {} }
`)
  const [get, post] = api.operations
  if (!get || !post) throw new Error('no operations')
  expect(readRateLimit(api.document)).toEqual({ requests: 60, windowMilliseconds: 60_000, scope: 'company' })
  expect(readPagination(get)?.items).toBe('/data')
  expect(readPagination(post)).toBeUndefined()
  expect([get, post].map(isSaidIdempotent)).toEqual([false, true])
  expect(needsBaseUrl(api.document)).toBe(true)
  expect(findBaseUrl(api.document)).toBeUndefined()
})

test.each([
  ['{ style: url, url: /put }', 'url'],
  ['{ style: token, operation: upload, files: /f, items: /i, token: /t, tokens: /ts }', 'token'],
  ['{ style: token, operation: upload, files: /f, items: /i, token: /t }', undefined],
  ['{ style: url, url: 7 }', undefined],
  ['{ style: constructor, url: /put }', undefined],
  ['true', undefined],
])('an upload is read where it says all that it has to: %s', (upload, style) => {
  const [post] = apiOf(`paths: { /things: { post: { x-upload: ${upload}, responses: {} } } }`).operations
  expect(post && readUpload(post)?.style).toBe(style)
})

test.each([
  ['{ style: page, items: /data, parameter: page, last: /pages }', 'page'],
  ['{ style: link, items: /data }', 'link'],
  ['{ style: cursor, items: /data, parameter: after }', undefined],
  ['{ style: page, items: /data, parameter: 7 }', undefined],
  ['{ style: page, items: /data, parameter: page, total: [] }', undefined],
  ['{ style: constructor, items: /data }', undefined],
  ['{}', undefined],
])('a pagination is read where it says all that it has to: %s', (pagination, style) => {
  const [get] = apiOf(`paths: { /things: { get: { x-pagination: ${pagination}, responses: {} } } }`).operations
  expect(get && readPagination(get)?.style).toBe(style)
})

test.each([
  ['{ requests: 60, windowMilliseconds: 1000 }', 60],
  ['{ requests: 0, windowMilliseconds: 1000 }', undefined],
  ['{ requests: many, windowMilliseconds: 1000 }', undefined],
  ['{ limit: 60 }', undefined],
  ['60', undefined],
])('a rate limit is read where it says all that it has to: %s', (limit, requests) => {
  expect(readRateLimit(apiOf(`x-rate-limit: ${limit}\npaths: {}`).document)?.requests).toBe(requests)
})

test('the base URL is the address of the first server, with its variables filled in', () => {
  const baseUrlOf = (servers: string) => findBaseUrl(apiOf(`servers: [${servers}]\npaths: {}`).document)
  expect(baseUrlOf("{ url: 'https://{region}.shop.test', variables: { region: { default: eu } } }")).toBe(
    'https://eu.shop.test',
  )
  expect(baseUrlOf('{ url: /v1 }, { url: https://shop.test }')).toBeUndefined()
  expect(readRateLimit(apiOf('paths: {}').document)).toBeUndefined()
})

test.each([
  ['{ name: notes, role: create }', { name: 'notes', role: 'create' }],
  ['{ filters: [size >= from, 7], sort: -size }', { filters: ['size >= from'], sort: '-size' }],
  ['{ name: 7, role: constructor, filters: size, sort: [size] }', {}],
  ['notes', undefined],
])('of what is said of a resource, only what can be meant is read: %s', (resource, read) => {
  const [post] = apiOf(`paths: { /things: { post: { x-resource: ${resource}, responses: {} } } }`).operations
  expect(post && readResource(post)).toEqual(read)
})
