import {
  attachFiles,
  chooseBody,
  chooseServer,
  createVendorClient,
  NumericResult,
  type OperationEntry,
  paginate,
  placeCredential,
  sendFile,
  shareRateLimit,
  type Vendor,
  type VendorOptions,
  writeJson,
  writeMultipart,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { testContract } from '../src/test-contract.ts'

/** A document that leaves much to its client: credentials, media types, pages, files, a rate limit, headers that are numbers. */
export const CLIENT_SHOP = apiOf(`
servers: [{ url: 'https://{place}.shop.test/v1/', variables: { place: { default: eu } } }]
x-rate-limit: { requests: 5, windowMilliseconds: 60000 }
security: [{ token: [], session: [] }]
paths:
  /things:
    get:
      operationId: listThings
      x-pagination: { style: page, parameter: page, items: /data/list, next: /next, last: /pages }
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: search, in: query, schema: { type: string } }]
      responses:
        '200':
          description: OK
          headers: { X-Total: { schema: { type: integer } }, X-Note: { schema: { type: string } } }
          content:
            application/json: { schema: { type: object, required: [data], properties: { data: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }, next: { type: [string, 'null'], format: uri }, pages: { type: integer } } } }
            text/csv: { schema: { type: string } }
        '400': { description: No }
  /offers:
    get:
      operationId: listOffers
      servers: [{ url: '/offers/v2/' }]
      x-rate-limit: { requests: 3, windowMilliseconds: 60000 }
      x-pagination: { style: offset, parameter: skip, items: '' }
      x-exclusive-parameters: [{ required: true, parameters: [shop, brand] }]
      parameters: [{ name: skip, in: query, schema: { type: integer } }, { name: shop, in: query, schema: { type: integer } }, { name: brand, in: query, schema: { type: integer } }]
      responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { type: object, required: [n], properties: { n: { type: integer } } } } } } } }
  /searches:
    post:
      operationId: search
      x-pagination: { style: cursor, parameter: after, in: body, items: /hits, next: /meta/after }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { after: { type: string } } } } } }
      responses: { '200': { description: OK, content: { application/json: { schema: { type: object, properties: { hits: { type: array, items: { type: string } }, meta: { type: object, properties: { after: { type: [string, 'null'] } } } } }, example: { hits: [a], meta: { after: null } } } } } }
  /notes:
    post:
      operationId: addNote
      x-upload: { style: token, operation: upload, files: /files, items: /data, token: /token, tokens: /tokens }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { tokens: { type: array, items: { type: string } } } }, example: { tokens: [own] } } } }
      responses: { '204': { description: Done } }
  /files:
    post:
      operationId: upload
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [files], properties: { files: { type: array, minItems: 1, items: { type: string, format: binary } } } } } } }
      responses: { '201': { description: OK, content: { application/json: { schema: { type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [token], properties: { token: { type: string } } } } } }, example: { data: [{ token: a }] } } } } }
  /pictures:
    post:
      operationId: addPicture
      x-upload: { style: url, name: /name, type: /type, size: /size, url: /url }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string }, type: { type: string }, size: { type: integer } } }, example: { name: a.jpg, type: image/jpeg, size: 1024 } } } }
      responses: { '201': { description: OK, content: { application/json: { schema: { type: object, required: [url], properties: { url: { type: string } } }, example: { url: 'https://bucket.test/1' } } } } }
  /things/{id}:
    put:
      operationId: putThing
      security: [{ session: [], token: [] }, { key: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Thing' } }
          multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } }
      responses: { '204': { description: Done } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    session: { type: apiKey, in: header, name: X-Session }
    key: { type: apiKey, in: query, name: api_key }
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: integer } } }
`)

/** What a generator makes of it. */
export const vendor = {
  name: 'shop',
  baseUrl: 'https://eu.shop.test/v1/',
  credentials: {
    token: { in: 'bearer' },
    session: { in: 'header', name: 'X-Session' },
    key: { in: 'query', name: 'api_key' },
  },
  security: [['token', 'session']],
  rateLimit: { requests: 5, windowMilliseconds: 60_000 },
  features: {
    chooseBody,
    chooseServer,
    result: NumericResult,
    methods: [attachFiles, paginate, sendFile],
    placeCredential,
    shareRateLimit,
    bodies: [writeJson, writeMultipart],
  },
} as const satisfies Vendor

/** The operations as a generator describes them. */
export type Operations = Readonly<
  Record<'listThings' | 'listOffers' | 'search' | 'addNote' | 'upload' | 'addPicture' | 'putThing', OperationEntry>
>

export const operations: Operations = {
  listThings: [
    '/things',
    'GET',
    {
      accept: ['application/json', 'text/csv'],
      parseAs: 'auto',
      numericHeaders: ['x-total'],
      pagination: { style: 'page', parameter: 'page', items: ['data', 'list'], next: ['next'], last: ['pages'] },
    },
  ],
  listOffers: [
    '/offers',
    'GET',
    {
      server: 'https://eu.shop.test/offers/v2',
      rateLimit: { requests: 3, windowMilliseconds: 60_000 },
      pagination: { style: 'offset', parameter: 'skip', items: [] },
    },
  ],
  search: [
    '/searches',
    'POST',
    { pagination: { style: 'cursor', parameter: 'after', in: 'body', items: ['hits'], next: ['meta', 'after'] } },
  ],
  addNote: [
    '/notes',
    'POST',
    {
      upload: {
        style: 'token',
        operation: 'upload',
        files: ['files'],
        items: ['data'],
        token: ['token'],
        tokens: ['tokens'],
      },
    },
  ],
  upload: ['/files', 'POST', { body: ['multipart/form-data'] }],
  addPicture: [
    '/pictures',
    'POST',
    { upload: { style: 'url', name: ['name'], type: ['type'], size: ['size'], url: ['url'] } },
  ],
  putThing: [
    '/things/{id}',
    'PUT',
    { security: [['session', 'token'], ['key']], body: ['application/json', 'multipart/form-data'] },
  ],
}

/** The options of the shop's client. */
export type ShopOptions = VendorOptions<typeof vendor>

/** Creates the shop's client. */
export function createShopClient(
  options: ShopOptions,
  description: Vendor = vendor,
  described: Operations = operations,
): object {
  return createVendorClient(description as typeof vendor, described, options)
}

/** The messages of the contract tests that a client fails, by their names; of those alone whose names match. */
export async function failuresOf(
  createClient: (options: ShopOptions) => object,
  names = /./,
): Promise<Record<string, string>> {
  const cases: [string, () => Promise<void>][] = []
  testContract({ test: (name, run) => cases.push([name, run]), spec: CLIENT_SHOP, createClient })
  const failures: Record<string, string> = {}
  for (const [name, run] of cases) {
    if (!names.test(name)) continue
    await run().catch((error: Error) => {
      failures[name] = error.message
    })
  }
  return failures
}
