import { createMock } from '@crm-clients/mock'
import {
  type BodyWriter,
  createIdempotencyKey,
  createVendorClient,
  type OperationDetails,
  type Pagination,
  type Upload,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../../src/cases/plan-cases.ts'
import { exerciseCase } from '../../../src/judge/exercise-case.ts'
import { createContract } from '../../../src/run/contract.ts'
import {
  createShopClient,
  failuresOf,
  type Operations,
  operations,
  type ShopOptions,
  vendor,
} from '../../client-shop.ts'

/** The shop's operations, one of them described otherwise. */
function changed(id: keyof Operations, details: OperationDetails): Operations {
  const [path, method, usual] = operations[id]
  return { ...operations, [id]: [path, method, { ...usual, ...details }] }
}

/** The names of what is not only about the mock. */
const BY_ITSELF = / (answers|asks for|chooses|is called|is not called|is walked) /

/** The operations that take one set of credentials alone: a token and a session. */
const WITH_BOTH = ['listThings', 'listOffers', 'search', 'addNote', 'upload', 'addPicture']

/** A client whose requests are altered on their way. */
const altered = (alter: (request: Request) => Request) => (options: ShopOptions) =>
  createShopClient({ ...options, fetch: async (...args) => (options.fetch ?? fetch)(alter(new Request(...args))) })

const withHeader = (request: Request, name: string, value: string) => {
  const headers = new Headers(request.headers)
  headers.set(name, value)
  return new Request(request, { headers })
}

test('a generated client passes every case', async () => {
  expect(await failuresOf(createShopClient)).toEqual({})
})

test.each<[string, (options: ShopOptions) => object, string[]]>([
  [
    'keeps no rate limit',
    options => createShopClient({ ...options, rateLimit: false }),
    [
      'listThings is called 5 times at once, and not more often',
      'listOffers is called 3 times at once, and not more often',
    ],
  ],
  [
    'forgets where its API is',
    options => createShopClient({ ...options, baseUrl: options.baseUrl ?? 'https://other.test/v1' }),
    [
      'listThings is called at https://eu.shop.test/v1 by itself',
      'listOffers is called at https://eu.shop.test/offers/v2 by itself',
    ],
  ],
  [
    'calls an operation where the others are',
    options => createShopClient(options, vendor, changed('listOffers', { server: vendor.baseUrl })),
    ['listOffers is called at https://eu.shop.test/offers/v2 by itself'],
  ],
  [
    'goes past a base URL to where an operation is',
    options => createShopClient({ ...options, serverUrls: { listOffers: 'https://eu.shop.test/offers/v2' } }),
    ['listOffers is called below a base URL in place of its own server'],
  ],
  [
    'counts an operation with a limit of its own among the others',
    options => createShopClient(options, vendor, changed('listOffers', { rateLimit: vendor.rateLimit })),
    ['listOffers is called 3 times at once, and not more often'],
  ],
  [
    'takes the slash at the end of a base URL for a part of it',
    altered(request => new Request(request.url.replace('//eu.shop.test/v1/', '//eu.shop.test/v1//'), request)),
    [
      'listThings is called at https://eu.shop.test/v1 by itself',
      'listThings is called below a base URL that ends with a slash',
    ],
  ],
  [
    'is content with one of two credentials',
    options => createShopClient({ session: 'anything', ...options }),
    [
      ...WITH_BOTH.map(id => `${id} is not called by a client without session but with token`),
      'putThing is called with key where session is missing',
      'putThing is not called by a client without session but with token',
    ],
  ],
  [
    'insists on its first set of credentials',
    options => createShopClient(options, vendor, changed('putThing', { security: [['session', 'token']] })),
    ['putThing is called with key where session is missing'],
  ],
  [
    'sends a credential to an operation that does not ask for it',
    altered(request => (request.url.includes('api_key') ? withHeader(request, 'authorization', 'Bearer x') : request)),
    ['putThing is called with key where session is missing'],
  ],
  [
    'takes a line break out of a credential',
    options => createShopClient({ ...options, ...(options.session && { session: String(options.session).trim() }) }),
    [...WITH_BOTH, 'putThing'].map(id => `${id} is not called with a line break in session`),
  ],
  [
    'sends another segment in place of one that leads elsewhere',
    options => {
      const client: object = createShopClient(options)
      const { putThing } = client as { putThing: (args: { path: { id: string } }) => unknown }
      return { ...client, putThing: (args: { path: { id: string } }) => putThing(elsewhere(args)) }
    },
    ['putThing is not called with ".." as path parameter id'],
  ],
  [
    'asks for another media type than it is to get',
    altered(request => withHeader(request, 'accept', 'application/json')),
    ['listThings answers 200 as text/csv', 'listThings asks for application/json and text/csv'],
  ],
  [
    'sends its first media type whatever is in the body',
    options => createShopClient(options, { ...vendor, features: { ...vendor.features, bodies: [writeAnything] } }),
    [
      'addNote is called with files',
      'upload answers 201',
      'upload is called with token and session and no other credential',
      'upload asks for application/json',
      'putThing chooses multipart/form-data by itself for a file',
    ],
  ],
  [
    'knows its media types in another order',
    options =>
      createShopClient(options, vendor, changed('putThing', { body: ['multipart/form-data', 'application/json'] })),
    ['putThing chooses application/json by itself'],
  ],
  [
    'gives a header that is a number as a text',
    options => createShopClient(options, vendor, changed('listThings', { numericHeaders: [] })),
    ['listThings answers 200 with the header X-Total'],
  ],
  [
    'cannot walk through pages, and takes no files',
    options => createShopClient(options, { ...vendor, features: { ...vendor.features, methods: [] } }),
    [
      ...['listThings', 'listOffers', 'search'].map(id => `${id} is walked through page by page`),
      ...['addNote', 'addPicture'].map(id => `${id} is called with files`),
    ],
  ],
])('a client that %s fails', async (_, createClient, names) => {
  expect(Object.keys(await failuresOf(createClient, BY_ITSELF))).toEqual(names)
})

/** Sends a body as JSON, whatever it is. */
const writeAnything: BodyWriter = (contentType, body) => ({ contentType, body: JSON.stringify(body) })

const pages = { style: 'page', parameter: 'page', items: ['data', 'list'], next: ['next'], last: ['pages'] } as const
const offers = { style: 'offset', parameter: 'skip', items: [] } as const
const cursorInQuery = { style: 'cursor', parameter: 'after', items: ['hits'], next: ['meta', 'after'] } as const
const hits = { ...cursorInQuery, in: 'body' } as const

test.each<[string, keyof Operations, Pagination, string]>([
  [
    'moves another parameter',
    'listThings',
    { ...pages, parameter: 'search' },
    "expected page to be [ undefined, '2' ]",
  ],
  ['finds no items', 'listThings', { ...pages, items: ['data'] }, 'answered without the list "/data"'],
  [
    'stops too early',
    'listThings',
    { ...pages, next: ['lost'] },
    "expected page to be [ undefined, '2' ], got [ '1' ]",
  ],
  ['counts items as pages', 'listOffers', { ...offers, style: 'page' }, "expected skip to be [ undefined, '1', '2' ]"],
  [
    'takes something else for the cursor',
    'search',
    { ...hits, next: ['hits', '0'] },
    'leads back to a page read before',
  ],
  ['puts the cursor into the query', 'search', cursorInQuery, 'Request query parameter after is not documented'],
])('a client that %s fails to walk through pages', async (_, id, pagination, message) => {
  const failures = await failuresOf(
    options => createShopClient(options, vendor, changed(id, { pagination })),
    BY_ITSELF,
  )
  const name = `${id} is walked through page by page`
  expect(Object.keys(failures)).toEqual([name])
  expect(failures[name]).toContain(message)
})

const tokens = {
  style: 'token',
  operation: 'upload',
  files: ['files'],
  items: ['data'],
  token: ['token'],
  tokens: ['tokens'],
} as const
const url = { style: 'url', name: ['name'], type: ['type'], size: ['size'], url: ['url'] } as const

test.each<[string, keyof Operations, Upload, string]>([
  [
    'uploads elsewhere',
    'addNote',
    { ...tokens, operation: 'search' },
    'but the client threw: shop: POST /searches was not sent',
  ],
  ['names the files otherwise', 'addNote', { ...tokens, files: ['other'] }, 'the mock refused a request'],
  ['finds no tokens', 'addNote', { ...tokens, token: ['other'] }, 'got no token for each of 2 files'],
  [
    'puts the tokens elsewhere',
    'addNote',
    { ...tokens, tokens: ['other'] },
    "expected /tokens to be [ 'own', 'a', 'a2' ]",
  ],
  ['finds no URL', 'addPicture', { ...url, url: ['other'] }, 'the file was not taken'],
  ['does not say the name', 'addPicture', { ...url, name: ['other'] }, "expected /name to be 'first.txt'"],
  ['does not say the type', 'addPicture', { ...url, type: ['other'] }, "expected /type to be 'text/plain'"],
  ['does not say the size', 'addPicture', { ...url, size: ['other'] }, 'expected /size to be 5'],
])('a client that %s fails to send files', async (_, id, upload, message) => {
  const failures = await failuresOf(options => createShopClient(options, vendor, changed(id, { upload })), BY_ITSELF)
  const name = `${id} is called with files`
  expect(Object.keys(failures)).toEqual([name])
  expect(failures[name]).toContain(message)
})

/** A call that leads to another path in place of one that the runtime refuses. */
function elsewhere({ path, ...args }: { readonly path: { readonly id: string } }) {
  return { ...args, path: { id: path.id === '..' ? 'elsewhere' : path.id } }
}

test.each(["'200'", '2XX', 'default'])('pages are made from the response that is usual: %s', status => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      x-pagination: { style: page, parameter: page, items: /data }
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        ${status}: { description: Some, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
components:
  schemas: { Page: { properties: { data: { type: array, items: { required: [name], properties: { name: { const: A } } } } } } }
`)
  const walked = listContractCases(api).find(contractCase => contractCase.kind === 'walked')
  expect(walked?.items).toEqual([{ name: 'A' }, { name: 'A' }])
})

test('a client makes an idempotency key of its own, and one that makes none is noticed', async () => {
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: addThing
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string, examples: [mine] } }]
      responses: { '204': { description: Done } }
`)
  const keyCase = listContractCases(api).find(({ entry }) => entry.detail === 'idempotency key')
  const mock = await createMock(api)
  const messageWith = async (features: object) => {
    const factory = (options: unknown) =>
      createVendorClient(
        { name: 'shop', credentials: {}, security: [], features },
        { addThing: ['/things', 'POST', { idempotencyKey: 'Idempotency-Key' }] },
        options as object,
      )
    return keyCase && (await exerciseCase(createContract({ mock, factory }), undefined, keyCase)).message
  }
  expect(await messageWith({ createIdempotencyKey })).toBeUndefined()
  expect(await messageWith({})).toContain('expected the header Idempotency-Key, and it was not sent.')
})

test('what is a credential elsewhere may be a parameter of an operation', () => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      security: [{ token: [] }]
      parameters: [{ name: x-app-id, in: header, required: true, schema: { type: string } }]
      responses: { '204': { description: Done } }
  /offers:
    get:
      operationId: listOffers
      security: [{ token: [] }]
      responses: { '204': { description: Done } }
  /apps:
    get: { operationId: listApps, security: [{ app: [] }], responses: { '204': { description: Done } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer }, app: { type: apiKey, in: header, name: X-App-Id } }
`)
  const cases = listContractCases(api).filter(({ entry }) => entry.detail === 'credentials')
  expect(cases.map(each => each.kind === 'sent' && each.expects.credentials)).toEqual([
    { at: ['/header/authorization'], notAt: [] },
    { at: ['/header/authorization'], notAt: ['/header/X-App-Id'] },
    { at: ['/header/X-App-Id'], notAt: ['/header/authorization'] },
  ])
})
