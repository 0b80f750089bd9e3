import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { describeOperations } from '../../src/generate/render-vendor.ts'

/** What is generated for an operation whose responses have these media types, by status. */
function detailsOf(mediaTypes: Readonly<Record<string, readonly string[]>>) {
  const responses = Object.entries(mediaTypes).map(([status, types]) => [
    status,
    { description: status, content: Object.fromEntries(types.map(type => [type, { schema: {} }])) },
  ])
  const operation = { operationId: 'readThing', responses: Object.fromEntries(responses) }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { get: operation } },
  }
  return describeOperations(loadApiSync(document as OpenApiDocument)).readThing?.[2]
}

test('JSON alone needs no details', () => {
  expect(detailsOf({ 200: ['application/json'], 400: ['application/json'], 404: [] })).toBeUndefined()
})

test('other kinds of JSON are asked for, and read as JSON whatever the content type says', () => {
  const accept = ['application/json', 'application/problem+json']
  expect(detailsOf({ 200: ['application/json'], 400: ['application/problem+json'] })).toEqual({ accept })
})

test.each(['200', '2XX', 'default'])('a success that need not be JSON is read as its content type says: %s', status => {
  const accept = ['application/json', 'text/csv']
  expect(detailsOf({ [status]: accept })).toEqual({ accept, parseAs: 'auto' })
})

test('an error that is not JSON says nothing about successes', () => {
  expect(detailsOf({ 200: ['application/json'], 500: ['text/html'] })).toEqual({
    accept: ['application/json', 'text/html'],
  })
})
