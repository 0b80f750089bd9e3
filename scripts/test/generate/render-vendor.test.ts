import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { describeOperations, renderVendor } from '../../src/generate/render-vendor.ts'

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

test('only credentials that come together, in an alternative of the whole API, can have one source', () => {
  const render = (...security: object[]) => {
    const scheme = (name: string) => ({ type: 'apiKey', in: 'header', name })
    const securitySchemes = { key: scheme('x-key'), session: scheme('x-session'), device: { type: 'mutualTLS' } }
    const document = { openapi: '3.1.1', info: { title: 'Things', version: '1' }, security, paths: {} }
    return renderVendor(
      'things',
      loadApiSync({ ...document, components: { securitySchemes } } as unknown as OpenApiDocument),
    )
  }
  expect(render({ key: [] }, { key: [], session: [] })).toContain('features: { authenticate }')
  expect(render({ key: [] }, { session: [] }, {})).not.toContain('authenticate')
  expect(render({ key: [], device: [] })).not.toContain('authenticate')
})

test('what a spec needs of the runtime beyond its core is imported and named, and nothing else is', () => {
  const schema = { type: 'object', properties: { note: { type: 'string' }, file: { type: 'string' } } }
  const form = { schema, encoding: { note: { contentType: 'text/csv' } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1' },
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          parameters: [{ name: 'filter', in: 'query', style: 'pipeDelimited', schema: { type: 'object' } }],
          'x-pagination': { style: 'page', parameter: 'page', items: '/things' },
          responses: { 200: { description: 'Things' } },
        },
        post: {
          operationId: 'addThing',
          requestBody: { content: { 'multipart/form-data': form } },
          responses: { 200: { description: 'Added' } },
        },
      },
    },
  }
  const names = 'encodeField, followRedirects, placeCredential, writeStyledParameter'
  const rendered = renderVendor('things', loadApiSync(document as unknown as OpenApiDocument))
  expect(rendered).toContain(`import { ${names}, paginate, writeMultipart } from '@crm-clients/runtime'`)
  expect(rendered).toContain(`features: { ${names}, methods: [paginate], bodies: [writeMultipart] },`)

  const { get: _, ...paths } = document.paths['/things']
  const plain = {
    ...document,
    security: [],
    components: {},
    paths: { '/things': { ...paths, post: { ...paths.post, requestBody: {} } } },
  }
  expect(renderVendor('things', loadApiSync(plain as unknown as OpenApiDocument))).not.toMatch(/import|features/)
})
