import { createVendorClient, followRedirects } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { testResilience } from '../../src/resilience/test-resilience.ts'

/** A document with what the vendors' documents lack: an idempotency key, a mark, a read, and an open operation. */
export const document = apiOf(`
servers: [{ url: https://shop.test/api }]
security: [{ token: [] }]
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
paths:
  /orders:
    get: { operationId: listOrders, responses: { '200': { description: Orders } } }
    post:
      operationId: createOrder
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: Created } }
    head: { operationId: countOrders, responses: { '200': { description: Orders, headers: { X-Total: { schema: { type: integer } } } } } }
  /exports:
    get:
      operationId: exportOrders
      responses:
        '200': { description: Orders, content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: object } } } }
  /feed:
    get:
      operationId: readFeed
      responses: { '200': { description: Feed, content: { application/hal+json: { schema: { type: object } } } } }
  /payments:
    post:
      operationId: createPayment
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: Created } }
  /notes:
    patch: { operationId: markAsRead, x-idempotent: true, responses: { '204': { description: Marked } } }
  /health:
    get: { operationId: checkHealth, security: [], responses: { '204': { description: Healthy } } }
`)

const vendor = {
  name: 'shop',
  title: 'Shop',
  credentials: { token: { in: 'bearer' } },
  security: [['token']],
  features: { followRedirects },
} as const

const operations = {
  listOrders: ['GET', '/orders'],
  countOrders: ['HEAD', '/orders'],
  exportOrders: ['GET', '/exports', { accept: ['text/csv', 'application/json'], parseAs: 'auto' }],
  readFeed: ['GET', '/feed', { accept: ['application/hal+json'] }],
  createOrder: ['POST', '/orders'],
  createPayment: ['POST', '/payments', { idempotencyKey: 'Idempotency-Key' }],
  markAsRead: ['PATCH', '/notes', { idempotent: true }],
  checkHealth: ['GET', '/health', { security: [] }],
} as const

/** The options of the shop's client that tests replace. */
export interface ShopOptions {
  readonly baseUrl: string
  readonly token: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/** Creates the shop's client. */
export function createShopClient(options: ShopOptions): object {
  return createVendorClient(vendor, operations, options)
}

/** The cases of the shop by their name, for a client of one's own making. */
export function listCases(createClient: (options: ShopOptions) => object): ReadonlyMap<string, () => Promise<void>> {
  const cases = new Map<string, () => Promise<void>>()
  const test = (name: string, run: () => Promise<void>) => cases.set(name, run)
  testResilience({ test, spec: document, createClient })
  return cases
}
