import { loadApiSync } from '@crm-clients/openapi'
import { type OpenApiDocument, parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { planDocumentedCalls } from '../../src/plan/documented-calls.ts'
import type { Verification } from '../../src/verification/verification.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { startServer } from '../local-server.ts'

const parameters = ['client', 'supplier', 'page'].map(name => `{ name: ${name}, in: query, schema: { type: integer } }`)
const api = loadApiSync(
  parseDocument(
    `
openapi: 3.1.1
info: { title: Shop, version: v1 }
paths:
  /events:
    get:
      operationId: listEvents
      x-exclusive-parameters: [{ required: true, parameters: [client, supplier] }]
      parameters: [${parameters}]
      responses: {}
`,
    'shop.yaml',
  ),
)
const verification = { api, origin: 'https://shop.test', basePath: '' } as unknown as Verification

test.each<[Readonly<Record<string, string>>, string]>([
  [{}, '?client=1'],
  [{ supplier: '2' }, '?supplier=2'],
  [{ supplier: '2', client: '3', page: '4' }, '?client=3&page=4'],
])('of parameters that exclude each other, one is asked with where %j are given', async (values, query) => {
  const [planned] = await planDocumentedCalls(verification, values)
  expect(planned?.request.url.search).toBe(query)
})

test('an operation whose example no header can carry is not sent, and the others are', async () => {
  await using server = await startServer((_, response) => response.writeHead(204).end())
  const note = { name: 'X-Note', in: 'header', required: true, schema: { enum: ['→'] } }
  const get = { responses: { 204: { description: 'Done.' } } }
  const document = {
    openapi: '3.1.1',
    info: { title: 'Shop', version: 'v1' },
    paths: { '/notes': { get: { ...get, operationId: 'getNote', parameters: [note] } }, '/ping': { get } },
  }
  const { skipped, exchanges } = await verifyServer(document as OpenApiDocument, { baseUrl: server.origin })
  expect(skipped).toEqual([{ request: 'GET /notes', reason: expect.stringContaining('its example cannot be sent') }])
  expect([exchanges, server.requests]).toEqual([1, ['GET /ping']])
})
