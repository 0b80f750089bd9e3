import { createVendorClient, type Vendor, type VendorClient, type VendorOptions } from '../src/index.ts'

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
  listOrders: {
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
}

export interface Order {
  readonly id: string
  readonly placedAt: Date
  readonly scan: Blob
  readonly lines: readonly string[]
}

export interface Paths {
  '/orders/{orderId}': { put: Operations['updateOrder'] }
  '/invoices': { post: Operations['uploadInvoice'] }
  '/orders': { get: Operations['listOrders'] }
  '/ping': { get: Operations['ping'] }
}

export const vendor = {
  name: 'shop',
  title: 'Shop',
  baseUrl: 'https://shop.test/api',
  credentials: { token: { in: 'bearer' }, sessionToken: { in: 'header', name: 'x-session' } },
  security: [['token', 'sessionToken']],
} as const satisfies Vendor

export const operations = {
  updateOrder: ['PUT', '/orders/{orderId}'],
  uploadInvoice: ['POST', '/invoices', { body: ['application/json', 'multipart/form-data'] }],
  listOrders: ['GET', '/orders'],
  ping: ['GET', '/ping', { security: [] }],
} as const

export type ShopClient = VendorClient<Paths, Operations>

/** A client of the shop, with credentials unless a test says otherwise. */
export function createShop(options: VendorOptions<typeof vendor> = {}): ShopClient {
  return createVendorClient<Paths, Operations, typeof vendor>(vendor, operations, {
    token: 'top-secret',
    sessionToken: 'session-secret',
    ...options,
  })
}

/** A `fetch` that answers with what the test says and keeps the requests it saw. */
export function recordingFetch(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = []
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone())
    return answer(request)
  }
  return { fetch, requests }
}
