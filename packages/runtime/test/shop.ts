import {
  type ClientOptions,
  chooseBody,
  createIdempotencyKey,
  createVendorClient,
  encodeField,
  followRedirects,
  NumericResult,
  type OperationEntry,
  paginate,
  placeCredential,
  sendFile,
  shareRateLimit,
  type Vendor,
  type VendorClient,
  type VendorOptions,
  writeJson,
  writeJsonLines,
  writeMultipart,
  writeRaw,
  writeStyledParameter,
  writeUrlEncoded,
} from '../src/index.ts'

/** A made-up vendor with everything that the real specs have, and some that they don't. */

export interface Operations {
  /** Changes an order. */
  updateOrder: {
    parameters: {
      query?: { notify?: boolean; tags?: string[] }
      header?: never
      path: { orderId: string }
      cookie?: never
    }
    requestBody: { content: { 'application/json': { note: string } } }
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': Order } }
      404: { headers: Record<string, unknown>; content: { 'application/json': { code: 'NOT_FOUND'; message: string } } }
      422: { headers: Record<string, unknown>; content?: never }
    }
  }
  uploadInvoice: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: {
      content: {
        'application/json': { file?: string; note?: string }
        'multipart/form-data': { file?: Blob | string; note?: string }
      }
    }
    responses: { 201: { headers: Record<string, unknown>; content?: never } }
  }
  listComparisons: {
    parameters: { query?: { page?: number }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': readonly Order[] } }
      '4XX': { headers: Record<string, unknown>; content: { 'application/json': { reason: string } } }
      default: { headers: Record<string, unknown>; content: { 'application/json': { fault: string } } }
    }
  }
  ping: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: { 204: { headers: Record<string, unknown>; content?: never } }
  }
  getOrder: {
    parameters: { query?: never; header?: never; path: { orderId: string }; cookie?: never }
    requestBody?: never
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Order } } }
  }
  /** Answers with a URL for a file. */
  attachScan: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': { note: string } } }
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': { url?: string } } } }
  }
  /** A POST that nothing makes idempotent. */
  createOrder: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': { note: string } } }
    responses: { 201: { headers: Record<string, unknown>; content: { 'application/json': Order } } }
  }
  /** A POST that an idempotency key makes idempotent. */
  payOrder: {
    parameters: {
      query?: never
      header?: { 'Idempotency-Key'?: string }
      path: { orderId: string }
      cookie?: never
    }
    requestBody?: never
    responses: { 204: { headers: Record<string, unknown>; content?: never } }
  }
  /** A POST that the spec marks as idempotent. */
  cancelOrder: {
    parameters: { query?: never; header?: never; path: { orderId: string }; cookie?: never }
    requestBody?: never
    responses: { 204: { headers: Record<string, unknown>; content?: never } }
  }
}

export interface Order {
  readonly id: string
  readonly placedAt: Date
  readonly scan: Blob
  readonly lines: readonly string[]
}

export interface Paths {
  '/orders/{orderId}': { get: Operations['getOrder']; put: Operations['updateOrder'] }
  '/orders/{orderId}/payment': { post: Operations['payOrder'] }
  '/invoices': { post: Operations['uploadInvoice'] }
  '/orders': { get: Operations['listComparisons']; post: Operations['createOrder'] }
  '/ping': { get: Operations['ping'] }
}

export const vendor = {
  name: 'shop',
  baseUrl: 'https://shop.test/api',
  credentials: { token: { in: 'bearer' }, sessionToken: { in: 'header', name: 'x-session' } },
  security: [['token', 'sessionToken']],
  // The generator names only those that a spec needs; here are all of them.
  features: {
    chooseBody,
    createIdempotencyKey,
    encodeField,
    followRedirects,
    methods: [paginate, sendFile],
    placeCredential,
    result: NumericResult,
    shareRateLimit,
    writeStyledParameter,
    bodies: [writeJson, writeJsonLines, writeMultipart, writeUrlEncoded, writeRaw],
  },
} as const satisfies Vendor

export const operations = {
  updateOrder: ['/orders/{orderId}', 'PUT'],
  uploadInvoice: ['/invoices', 'POST', { body: ['application/json', 'multipart/form-data'] }],
  listComparisons: ['/orders', 'GET', { pagination: { style: 'page', parameter: 'page', items: [] } }],
  ping: ['/ping', 'GET', { security: [] }],
  getOrder: ['/orders/{orderId}', 'GET'],
  createOrder: ['/orders', 'POST'],
  attachScan: ['/scans', 'POST', { upload: { style: 'url', url: ['url'] } }],
  payOrder: ['/orders/{orderId}/payment', 'POST', { idempotencyKey: 'Idempotency-Key' }],
  cancelOrder: ['/orders/{orderId}/cancellation', 'POST', { idempotent: true }],
} as const

export type ShopClient = VendorClient<Paths, Operations, typeof operations>

/** A client of the shop, with credentials unless a test says otherwise. */
export function createShop(options: VendorOptions<typeof vendor> = {}): ShopClient {
  return createVendorClient<ShopClient, typeof vendor>(vendor, operations, {
    token: 'top-secret',
    sessionToken: 'session-secret',
    ...options,
  })
}

/** An operation of which a test says only what matters to it. */
export interface OpenOperation {
  parameters: {
    query?: Record<string, unknown>
    header?: Record<string, unknown>
    path?: Record<string, unknown>
    cookie?: Record<string, unknown>
  }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': unknown } } }
}

/** A client of the shop with one operation, `send`, as the test describes it, and a vendor changed as it says. */
export function createShopWith(
  description: OperationEntry,
  options: ClientOptions & Readonly<Record<string, unknown>> = {},
  changes: Partial<Vendor> = {},
): VendorClient<object, { send: OpenOperation }> {
  const given = changes.credentials ? options : { token: 'top-secret', sessionToken: 'session-secret', ...options }
  return createVendorClient<VendorClient<object, { send: OpenOperation }>, Vendor>(
    { ...vendor, ...changes },
    { send: description },
    given as VendorOptions<Vendor>,
  )
}

/** A `fetch` that answers as the test says, which sees requests as whole ones. */
export function fetchBy(answer: (request: Request) => Response | Promise<Response>) {
  return async (input: string | Request, init?: RequestInit): Promise<Response> => answer(new Request(input, init))
}

/** A `fetch` that answers with what the test says and keeps the requests it saw. */
export function recordingFetch(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = []
  const fetch = fetchBy(request => {
    requests.push(request.clone())
    return answer(request)
  })
  return { fetch, requests }
}
