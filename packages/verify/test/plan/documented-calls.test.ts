import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { planDocumentedCalls } from '../../src/plan/documented-calls.ts'
import type { Verification } from '../../src/verification/verification.ts'

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
