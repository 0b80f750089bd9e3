import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { hideIntegers } from '../../src/run/exact-client.ts'

const BIG = 9007199254740993n
const ID = { type: 'integer', format: 'int64' }

function call(int64: string, answered: unknown, args: object = {}) {
  const schema = { type: 'object', properties: { id: ID, count: { type: 'integer' } } }
  const operation = {
    operationId: 'put',
    parameters: [{ name: 'id', in: 'query', schema: ID }],
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 200: { description: 'Put.', content: { 'application/json': { schema } } } },
  }
  const info = { title: 'Acme', version: '1' }
  const document = { openapi: '3.1.1', info, 'x-int64': int64, paths: { '/': { put: operation } } }
  const api = loadApiSync(document as unknown as OpenApiDocument)
  let given: object = {}
  const method = hideIntegers(api, api.operation('put'), async call => {
    given = call
    return { ok: true, status: 200, data: answered, response: new Response() }
  })
  return method(args).then(({ data }) => ({ given, data }))
}

test.each([
  ['bigint', { query: { id: 1n }, body: { id: BIG, count: 5 } }],
  ['text', { query: { id: '1' }, body: { id: String(BIG), count: 5 } }],
])('a client is given what its types want, and its answer is what it was: %s', async (int64, exposed) => {
  const plain = { query: { id: 1 }, body: { id: BIG, count: 5 } }
  expect(await call(int64, exposed.body, plain)).toEqual({ given: exposed, data: plain.body })
})

test.each([
  ['bigint', { id: 5 }],
  ['text', { id: 5 }],
])('an answer that is not what the types say is told apart: %s', async (int64, answered) => {
  expect((await call(int64, answered)).data).toEqual({ id: `5 as a number, and not as a ${int64}` })
})
