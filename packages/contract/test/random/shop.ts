import {
  chooseBody,
  createVendorClient,
  writeJson,
  writeMultipart,
  writeRaw,
  writeStyledParameter,
  writeUrlEncoded,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { type RandomRequestOptions, testRandomRequests } from '../../src/random/test-random-requests.ts'

/** A document with what the vendors' documents lack: parameter styles, cookies, nested and urlencoded forms, limits. */
export const document = apiOf(`
servers: [{ url: https://shop.test/api }]
security: [{ token: [] }]
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Tag: { type: string, minLength: 1, maxLength: 5 }
    Node: { type: object, additionalProperties: false, properties: { name: { $ref: '#/components/schemas/Tag' }, children: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
paths:
  /shops/{shop}/things/{ids}:
    get:
      operationId: listThings
      parameters:
        - { name: shop, in: path, required: true, schema: { type: string } }
        - { name: ids, in: path, required: true, schema: { type: array, minItems: 1, maxItems: 3, items: { type: integer } } }
        - { name: tags, in: query, schema: { type: array, maxItems: 3, uniqueItems: true, items: { $ref: '#/components/schemas/Tag' } } }
        - { name: sizes, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer, minimum: 0 } } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: false, properties: { state: { enum: [open, shut] }, owner: { type: string } } } }
        - { name: where, in: query, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: number } } } } } }
        - { name: ratio, in: query, required: true, schema: { type: number, exclusiveMinimum: 0, maximum: 1 } }
        - { name: X-Trace, in: header, required: true, schema: { type: string, minLength: 3, pattern: '^[a-z]+$' } }
        - { name: X-Flag, in: header, schema: { type: boolean } }
        - { name: theme, in: cookie, schema: { type: string } }
      responses: { '200': { description: OK } }
  /things:
    post:
      operationId: createThing
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [kind, price, codes]
              properties:
                id: { type: integer, readOnly: true }
                kind: { type: string, enum: [a, b] }
                price: { type: number, multipleOf: 0.01, minimum: 0, maximum: 1000 }
                codes: { type: array, minItems: 1, maxItems: 4, uniqueItems: true, items: { type: integer, format: int32, exclusiveMaximum: 1000 } }
                when: { type: [string, 'null'], format: date-time }
                site: { type: string, format: uri, maxLength: 60 }
                tree: { $ref: '#/components/schemas/Node' }
                either: { oneOf: [ { type: integer }, { type: object, required: [v], additionalProperties: false, properties: { v: { const: 1 } } } ] }
                free: { type: object, additionalProperties: { type: [integer, boolean] } }
                any: {}
      responses: { '201': { description: Created } }
    put:
      operationId: uploadThing
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [title, file]
              additionalProperties: false
              properties:
                title: { type: string, maxLength: 20 }
                count: { type: integer, minimum: 1 }
                done: { type: boolean }
                tags: { type: array, maxItems: 3, items: { type: string } }
                meta: { type: object, required: [n], properties: { n: { type: integer } } }
                file: { type: string, format: binary, maxLength: 100 }
      responses: { '204': { description: Done } }
    patch:
      operationId: editThing
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [title], properties: { title: { type: string }, count: { type: integer }, tags: { type: array, items: { type: string } } } }
      responses: { '204': { description: Done } }
  /gone:
    get: { operationId: getGone, responses: { '410': { description: Gone } } }
    put:
      operationId: putPet
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Tag' } } } } } }
      responses: { '204': { description: Done } }
  /pictures:
    put:
      operationId: uploadPicture
      requestBody: { required: true, content: { image/png: { schema: { type: string, format: binary } }, application/octet-stream: {} } }
      responses: { '204': { description: Done } }
  /poems:
    post:
      operationId: addPoem
      requestBody: { required: true, content: { text/plain: { schema: { type: string, minLength: 2, maxLength: 9 } } } }
      responses: { '204': { description: Done } }
  /notes:
    post:
      operationId: addNote
      requestBody: { content: { application/json: { schema: { type: string, maxLength: 10 } } } }
      responses: { '204': { description: Done } }
`)

const vendor = {
  name: 'shop',
  credentials: { token: { in: 'bearer' } },
  security: [['token']],
  features: { chooseBody, writeStyledParameter, bodies: [writeJson, writeMultipart, writeUrlEncoded, writeRaw] },
} as const

const operations = {
  listThings: [
    '/shops/{shop}/things/{ids}',
    'GET',
    {
      styles: {
        'query.sizes': { style: 'pipeDelimited', explode: false },
        'query.filter': { style: 'deepObject', explode: true },
        'query.where': { style: 'json' },
      },
    },
  ],
  createThing: ['/things', 'POST'],
  uploadThing: ['/things', 'PUT', { body: ['multipart/form-data'] }],
  editThing: ['/things', 'PATCH', { body: ['application/x-www-form-urlencoded'] }],
  getGone: ['/gone', 'GET'],
  putPet: ['/gone', 'PUT'],
  uploadPicture: ['/pictures', 'PUT', { body: ['image/png', 'application/octet-stream'] }],
  addPoem: ['/poems', 'POST', { body: ['text/plain'] }],
  addNote: ['/notes', 'POST'],
} as const

/** The options of the shop's client that tests replace. */
export interface ShopOptions {
  readonly baseUrl: string
  readonly token: string
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>
}

/** Creates the shop's client. */
export function createShopClient(options: ShopOptions): object {
  return createVendorClient(vendor, operations, options)
}

/** The random tests of a document by their name, for a client of one's own making. */
export function listRandomTests<Options = ShopOptions>(
  createClient: (options: Options) => object,
  settings: Partial<RandomRequestOptions<Options>> = {},
): ReadonlyMap<string, () => Promise<void>> {
  const tests = new Map<string, () => Promise<void>>()
  const test = (name: string, run: () => Promise<void>) => tests.set(name, run)
  testRandomRequests({ test, spec: document, createClient, ...settings })
  return tests
}
