import { loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { decide } from '../../src/plan/decide.ts'
import type { PlannedRequest } from '../../src/plan/planned-request.ts'
import type { Verification } from '../../src/verification/verification.ts'

const api = loadApiSync(
  parseDocument(
    `
openapi: 3.1.1
info: { title: Shop, version: v1 }
servers: [{ url: 'https://{region}.shop.test/v1', variables: { region: { default: eu } } }]
security: [{ token: [] }]
paths:
  /orders: { get: { operationId: listComparisons, responses: {} } }
  /queue: { get: { operationId: readQueue, servers: [{ url: https://queue.test }], responses: {} } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`,
    'shop.yaml',
  ),
)

test.each([
  ['https://eu.shop.test', 'listComparisons', undefined],
  ['https://eu.shop.test', 'readQueue', 'it is called at https://queue.test, which its credentials are for'],
  ['https://queue.test', 'readQueue', undefined],
  ['https://queue.test', 'listComparisons', 'it is called at https://eu.shop.test, which its credentials are for'],
  ['http://127.0.0.1:4010', 'readQueue', undefined],
])('at %s, whether %s is asked', (origin, operationId, reason) => {
  const verification = { name: 'shop', api, origin, credentials: { token: 'secret' } } as unknown as Verification
  const plan = { operation: api.operation(operationId), request: { method: 'GET' } } as unknown as PlannedRequest
  expect(decide(verification, plan).reason).toBe(reason)
})
