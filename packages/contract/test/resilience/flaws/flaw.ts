import { createShopClient, type ShopMethod, type ShopOptions } from '../shop.ts'

/** A client that does one thing wrong, and a case that must notice. */
export interface Flaw {
  /** Completes a sentence that begins with "a client that …". */
  readonly name: string
  /** The name of the case. */
  readonly notices: string
  /** What the case says about it. */
  readonly complaint: RegExp
  readonly createClient: (options: ShopOptions) => object
}

/** What follows the operation in the names of cases in which a connection breaks. */
export const BREAKS_AGAIN =
  'is sent 3 times and throws a ConnectionError when the connection is reset after the request was read'
export const BREAKS_ONCE =
  'is sent once and throws a ConnectionError when the connection is reset after the request was read'

type Fetch = (request: Request) => Promise<Response>

/** A `fetch` with a flaw, which gets the platform's own. */
export type FlawedFetch = (request: Request, fetch: Fetch) => Promise<Response>

/** A client with a flawed `fetch`, for all requests or only for some. */
export function withFetch(change: FlawedFetch, isMeant: (request: Request) => boolean = () => true) {
  return (options: ShopOptions) => {
    const given = options.fetch ?? fetch
    return createShopClient({
      ...options,
      fetch: (...args) => {
        const request = new Request(...args)
        return isMeant(request) ? change(request, given) : given(request)
      },
    })
  }
}

/** A client whose method for an operation is another one, which gets the method that it replaces. */
export function withMethod(operationId: string, replace: (method: ShopMethod, options: ShopOptions) => object) {
  return (options: ShopOptions) => {
    const client = createShopClient(options)
    return { ...client, [operationId]: replace(client[operationId] as ShopMethod, options) }
  }
}

/** Sends a request again when there is no answer, or one that is none. */
export function sendAgain(
  isWorthIt: (cause: Error | undefined) => boolean = () => true,
  isNone: (response: Response) => boolean = () => false,
): FlawedFetch {
  return async (request, fetch) => {
    const copy = request.clone()
    try {
      const response = await fetch(request)
      return isNone(response) ? await fetch(copy) : response
    } catch (error) {
      if (!isWorthIt((error as Error).cause as Error | undefined)) throw error
      return fetch(copy)
    }
  }
}

/** Whether a request has a method. */
export const isOf = (method: string) => (request: Request) => request.method === method

/** Whether the body of a request has a media type. */
export const isOfType = (mediaType: string) => (request: Request) =>
  request.headers.get('content-type')?.startsWith(mediaType) === true
