import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { afterAll, describe, expect, test } from 'vitest'
import { exerciseDocument } from '../src/exercise-document.ts'
import { generateClient } from '../src/generate-client.ts'
import { holdTypes } from '../src/hold-types.ts'

// Not below node_modules: Node strips no types there, and TypeScript finds packages below this one only.
const folder = await mkdtemp(join(import.meta.dirname, '../.generated-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const INT64 = { type: 'integer', format: 'int64' }
const BIG = 9007199254740993n
const NODE = { $ref: '#/components/schemas/Node' }
const IDS = { type: 'array', items: INT64 }

const schemas = {
  Id: INT64,
  Node: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { $ref: '#/components/schemas/Id' },
      count: { type: 'integer' },
      children: { type: 'array', items: NODE },
      map: { type: 'object', additionalProperties: INT64 },
      kind: { ...INT64, enum: [1, BIG, -5] },
      parent: { type: ['integer', 'null'], format: 'int64' },
      even: { allOf: [{ $ref: '#/components/schemas/Id' }], type: 'integer', multipleOf: 2 },
      high: { ...INT64, minimum: BIG },
      name: { oneOf: [INT64, { type: 'object', properties: { id: INT64 } }] },
      tuple: { type: 'array', prefixItems: [INT64, { type: 'integer' }] },
    },
  },
}

const fields = { id: INT64, ids: IDS, node: NODE, nodes: { type: 'array', items: NODE }, whole: IDS }
const deep = { type: 'object', properties: { a: INT64 } }
const encoding = { whole: { contentType: 'application/json' } }
const id = { in: 'path', name: 'id', required: true, schema: INT64 }
const done = { 200: { description: 'Done.' } }

const documentOf = (int64: string) => ({
  openapi: '3.1.1',
  info: { title: 'Acme', version: '1' },
  'x-int64': int64,
  components: { schemas },
  paths: {
    '/things/{id}': {
      put: {
        operationId: 'putThing',
        parameters: [
          id,
          { in: 'query', name: 'ids', schema: { type: 'array', items: { ...INT64, enum: [BIG, 2] } } },
          { in: 'query', name: 'filter', content: { 'application/json': { schema: NODE } } },
          { in: 'query', name: 'deep', style: 'deepObject', explode: true, schema: deep },
          { in: 'header', name: 'x-n', schema: INT64 },
          { in: 'cookie', name: 'c', schema: INT64 },
        ],
        requestBody: { content: { 'application/json': { schema: NODE } } },
        responses: {
          200: {
            description: 'Put.',
            headers: { 'x-id': { schema: INT64 } },
            content: { 'application/json': { schema: NODE } },
          },
          '4XX': { description: 'Refused.', content: { 'application/json': { schema: deep } } },
        },
      },
      post: {
        operationId: 'sendForm',
        parameters: [id],
        requestBody: {
          content: { 'multipart/form-data': { schema: { type: 'object', properties: fields }, encoding } },
        },
        responses: done,
      },
      patch: {
        operationId: 'sendPairs',
        parameters: [id],
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { ...fields, deep } },
              encoding: { ...encoding, deep: { style: 'deepObject' } },
            },
          },
        },
        responses: done,
      },
    },
    '/lines': {
      post: {
        operationId: 'sendLines',
        requestBody: { content: { 'application/x-ndjson': { schema: { type: 'array', items: NODE } } } },
        responses: { 200: { description: 'Sent.', content: { 'application/json': { schema: INT64 } } } },
      },
    },
    '/text': {
      post: {
        operationId: 'sendText',
        requestBody: { content: { 'text/plain': { schema: INT64 } } },
        responses: done,
      },
    },
  },
})

const apiOf = (int64: string): ApiDescription => loadApiSync(documentOf(int64) as unknown as OpenApiDocument)

describe.each(['bigint', 'text'])('x-int64: %s', int64 => {
  const api = apiOf(int64)

  test('the laws hold', async () => {
    const { reach, broken } = await exerciseDocument(api, await generateClient(api, folder, int64), 6)
    expect(broken).toEqual([])
    expect(reach.cases).toBeGreaterThan(300)
  })

  test('9007199254740993 stays what it is, from a caller to the mock and back', async () => {
    const mock = await createMock(api)
    const create = await generateClient(api, folder, `${int64}2`)
    const client = create({ baseUrl: 'http://acme.test', fetch: mock.fetch }) as Record<
      string,
      (call: object) => Answer
    >
    const value = int64 === 'bigint' ? BIG : String(BIG)
    mock.respond('putThing', { body: { id: BIG }, headers: { 'x-id': String(BIG) } })
    const result = await client.putThing?.({ path: { id: value }, header: { 'x-n': value }, body: { id: value } })
    expect(result).toMatchObject({ ok: true, data: { id: value } })
    expect(result?.header('x-id')).toBe(value)
    expect(mock.requests[0]?.values).toMatchObject({ path: { id: BIG }, header: { 'x-n': BIG }, body: { id: BIG } })
  })
})

type Answer = Promise<{ header(name: string): unknown }>

test('types take what the client writes, and refuse what no type has', async () => {
  const { compiled, refused, wrong } = await holdTypes([apiOf('bigint'), apiOf('text')], folder)
  expect(wrong).toEqual([])
  expect(compiled).toBeGreaterThan(200)
  expect(refused).toBeGreaterThan(20)
})
