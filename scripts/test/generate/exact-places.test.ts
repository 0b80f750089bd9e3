import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { neededFeatures } from '../../src/generate/needed-features.ts'
import { describeOperations, renderVendor } from '../../src/generate/render-vendor.ts'
import { renderWebhooks } from '../../src/generate/render-webhooks.ts'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'

const ID = { type: 'integer', format: 'int64' }
const NODE = { type: 'object', properties: { id: ID, next: { $ref: '#/components/schemas/Node' } } }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })

function apiOf(operation: object, others: object = {}) {
  return loadApiSync({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1' },
    'x-int64': 'bigint',
    paths: { '/things': { post: { operationId: 'send', responses: {}, ...operation } } },
    components: { schemas: { Node: NODE } },
    ...others,
  } as unknown as OpenApiDocument)
}

const detailsOf = (operation: object) => describeOperations(apiOf(operation)).send?.[2]

test('a client is told where exact integers stand in parameters, bodies, answers and headers', () => {
  const details = detailsOf({
    parameters: [{ name: 'ids', in: 'query', schema: { type: 'array', items: ID } }],
    requestBody: json({ type: 'object', properties: { id: ID, name: { type: 'string' } } }),
    responses: { 201: { description: 'Sent.', headers: { 'X-Id': { schema: ID } }, ...json(ID) } },
  })
  expect(details).toEqual({
    encoding: { 'application/json': { '': { int64: { at: { id: 'bigint' } } } } },
    styles: { 'query.ids': { int64: { each: 'bigint' } } },
    int64: { 201: 'bigint' },
    exactHeaders: ['x-id'],
  })
})

test('a status without exact integers does not pass for the range or the default that has some', () => {
  const plain = { description: '', ...json({ type: 'integer' }) }
  const exact = { description: '', ...json(ID) }
  const responses = {
    200: { description: '', ...json({ type: 'string' }) },
    400: plain,
    '4XX': exact,
    204: { description: '' },
  }
  expect(detailsOf({ responses })).toMatchObject({ int64: { 400: null, '4XX': 'bigint' } })
  expect(detailsOf({ responses: { ...responses, default: exact } })).toMatchObject({
    int64: { 200: null, 204: null, 400: null, '4XX': 'bigint', default: 'bigint' },
  })
})

test('the fields of a form are told one by one', () => {
  const schema = { type: 'object', properties: { id: ID, tags: { type: 'array', items: { type: 'string' } } } }
  const encoding = { id: { contentType: 'application/json' } }
  expect(detailsOf({ requestBody: { content: { 'multipart/form-data': { schema, encoding } } } })).toMatchObject({
    encoding: { 'multipart/form-data': { id: { contentType: 'application/json', int64: 'bigint' } } },
  })
})

test('what leads back to itself, or is used twice, has a name', () => {
  const node = { $ref: '#/components/schemas/Node' }
  const text = renderVendor(
    'acme',
    apiOf({ requestBody: json(node), responses: { 200: { description: '', ...json(node) } } }),
  )
  expect(text).toContain('const int64: Readonly<Record<string, Int64Place>> = {')
  expect(text).toContain('next: () => int64.place0')
  expect(text).toContain("'200': int64.place0")
})

test('a client carries only what it needs', () => {
  const features = (operation: object) => {
    const needed = neededFeatures(apiOf(operation))
    return [...needed.features, ...needed.bodies].filter(name => /exact/i.test(name))
  }
  expect(features({ requestBody: json({ type: 'integer' }) })).toEqual([])
  expect(features({ requestBody: json(ID) })).toEqual(['writeExactBody'])
  expect(features({ responses: { 200: { description: '', ...json(ID) } } })).toEqual(['result: ExactResult'])
  expect(features({ parameters: [{ name: 'id', in: 'query', schema: ID }] })).toEqual([
    'writeStyledParameter: writeExactParameter',
  ])
})

test('events are read exactly as well', () => {
  const event = { post: { requestBody: json({ $ref: '#/components/schemas/Node' }), responses: {} } }
  const signature = { header: 'x-signature', encoding: 'hex', signs: '{body}' }
  const api = apiOf({}, { webhooks: { 'thing.sent': event }, 'x-webhook-signature': signature })
  const text = renderWebhooks('acme', api, nameTypesOf(typeDocument(api), api.operations))
  expect(text).toContain('import { createWebhookVerifier, type Int64Place, keepIntegers, type WebhookVerifier }')
  expect(text).toContain('int64: int64.place0')
})

test('of a form, the fields that nobody named are those of the field without a name, and a named one that is none is null', () => {
  const others = { type: 'integer', format: 'int64', 'x-int64': 'text' }
  const schema = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: others }
  expect(detailsOf({ requestBody: { content: { 'multipart/form-data': { schema } } } })).toMatchObject({
    encoding: { 'multipart/form-data': { name: { int64: null }, '': { int64: 'text' } } },
  })
})
