import type { Mock, MockFetch } from '@crm-clients/mock'
import { type IncomingRequest, readFetchArguments } from '@crm-clients/openapi/http'

/** A request as it arrived at a mock, and what the mock answered. */
export interface Exchange {
  readonly request: IncomingRequest
  readonly status: number
  readonly headers: Headers
  /** The body of the answer. */
  readonly text: string
}

/** A `fetch` that keeps everything that passes through it. */
export function recordExchanges({ answer }: Mock): { fetch: MockFetch; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = await readFetchArguments(input, init)
    const response = await answer(request)
    const { status, headers } = response
    exchanges.push({ request, status, headers, text: await response.clone().text() })
    return response
  }
  return { fetch: Object.assign(fetch, { rateLimit: false } as const), exchanges }
}
