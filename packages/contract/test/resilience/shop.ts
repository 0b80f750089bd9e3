import {
  createIdempotencyKey,
  createVendorClient,
  followRedirects,
  type OperationEntry,
  paginate,
  placeCredential,
  writeJson,
  writeMultipart,
  writeRaw,
  writeUrlEncoded,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { testResilience } from '../../src/resilience/test-resilience.ts'
import type { ClientResult } from '../../src/run/client-result.ts'

/** A document with what the vendors' documents lack: every kind of body, of credential and of idempotency, and pages. */
export const document = apiOf(`
servers: [{ url: https://shop.test/api }]
security: [{ token: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    login: { type: http, scheme: basic }
    apiKey: { type: apiKey, in: header, name: X-Api-Key }
    queryKey: { type: apiKey, in: query, name: key }
    session: { type: apiKey, in: cookie, name: session }
paths:
  /orders:
    get: { operationId: listComparisons, responses: { '200': { description: Orders } } }
    post:
      operationId: createOrder
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '201': { description: Created } }
    put:
      operationId: replaceOrders
      requestBody: { content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }
      responses: { '204': { description: Replaced } }
    patch:
      operationId: editOrders
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: Edited } }
    delete: { operationId: deleteOrders, responses: { '204': { description: Deleted } } }
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
  /uploads:
    put:
      operationId: upload
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: string } } } }
          text/plain: { schema: { type: string, minLength: 3 } }
          image/png: { schema: { type: string, format: binary } }
          multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } }
      responses: { '204': { description: Uploaded } }
  /basic:
    get: { operationId: readBasic, security: [{ login: [] }], responses: { '200': { description: OK } } }
  /header:
    get: { operationId: readHeader, security: [{ apiKey: [] }], responses: { '200': { description: OK } } }
  /query:
    get: { operationId: readQuery, security: [{ queryKey: [] }], responses: { '200': { description: OK } } }
  /cookie:
    get: { operationId: readCookie, security: [{ session: [] }], responses: { '200': { description: OK } } }
  /several:
    get: { operationId: readSeveral, security: [{ token: [] }, { login: [], apiKey: [] }, { token: [], session: [] }], responses: { '200': { description: OK } } }
  /items:
    get:
      operationId: listItems
      x-pagination: { style: page, parameter: page, items: '', }
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses: { '200': { description: Items, content: { application/json: { schema: { type: array, items: { type: integer } } } } } }
  /searches:
    post:
      operationId: search
      x-pagination: { style: cursor, parameter: after, in: body, items: /hits, next: /after }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { after: { type: string } } } } } }
      responses: { '200': { description: Hits, content: { application/json: { schema: { type: object, required: [hits, after], properties: { hits: { type: array, items: { type: string } }, after: { type: [string, 'null'] } } }, example: { hits: [a], after: b } } } } }
`)

const vendor = {
  name: 'shop',
  credentials: {
    token: { in: 'bearer' },
    login: { in: 'basic' },
    apiKey: { in: 'header', name: 'X-Api-Key' },
    queryKey: { in: 'query', name: 'key' },
    session: { in: 'cookie', name: 'session' },
  },
  security: [['token']],
  features: {
    createIdempotencyKey,
    followRedirects,
    methods: [paginate],
    placeCredential,
    bodies: [writeJson, writeMultipart, writeUrlEncoded, writeRaw],
  },
} as const

const UPLOADS = ['application/x-www-form-urlencoded', 'text/plain', 'image/png', 'multipart/form-data']

const operations: Readonly<Record<string, OperationEntry>> = {
  listComparisons: ['/orders', 'GET'],
  countOrders: ['/orders', 'HEAD'],
  exportOrders: ['/exports', 'GET', { accept: ['text/csv', 'application/json'], parseAs: 'auto' }],
  readFeed: ['/feed', 'GET', { accept: ['application/hal+json'] }],
  createOrder: ['/orders', 'POST'],
  replaceOrders: ['/orders', 'PUT'],
  editOrders: ['/orders', 'PATCH'],
  deleteOrders: ['/orders', 'DELETE'],
  createPayment: ['/payments', 'POST', { idempotencyKey: 'Idempotency-Key' }],
  markAsRead: ['/notes', 'PATCH', { idempotent: true }],
  checkHealth: ['/health', 'GET', { security: [] }],
  upload: ['/uploads', 'PUT', { body: UPLOADS }],
  readBasic: ['/basic', 'GET', { security: [['login']] }],
  readHeader: ['/header', 'GET', { security: [['apiKey']] }],
  readQuery: ['/query', 'GET', { security: [['queryKey']] }],
  readCookie: ['/cookie', 'GET', { security: [['session']] }],
  readSeveral: ['/several', 'GET', { security: [['token'], ['login', 'apiKey'], ['token', 'session']] }],
  listItems: ['/items', 'GET', { pagination: { style: 'page', parameter: 'page', items: [] } }],
  search: [
    '/searches',
    'POST',
    { pagination: { style: 'cursor', parameter: 'after', in: 'body', items: ['hits'], next: ['after'] } },
  ],
}

/** The options of the shop's client that tests replace. */
export interface ShopOptions {
  readonly baseUrl: string
  readonly token: string
  readonly fetch?: (input: string | Request, init?: RequestInit) => Promise<Response>
}

/** A method of the shop's client. */
export interface ShopMethod {
  (call: object): Promise<ClientResult>
  readonly pages?: (call: object) => AsyncIterable<unknown>
}

/** Creates the shop's client. */
export function createShopClient(options: ShopOptions): Readonly<Record<string, ShopMethod>> {
  return createVendorClient(vendor, operations, options) as unknown as Readonly<Record<string, ShopMethod>>
}

/** The cases of the shop by their name, for a client of one's own making. */
export function listCases(createClient: (options: ShopOptions) => object): ReadonlyMap<string, () => Promise<void>> {
  const cases = new Map<string, () => Promise<void>>()
  const test = (name: string, run: () => Promise<void>) => cases.set(name, run)
  testResilience({ test, spec: document, createClient })
  return cases
}
