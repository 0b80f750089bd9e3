import type { Mock, MockFetch, RecordedRequest } from '@crm-clients/mock'
import { type IncomingRequest, readFetchArguments } from '@crm-clients/openapi/http'

/** A request as it arrived at a mock, what the mock read of it, and what it answered. */
export interface MockExchange {
  readonly request: IncomingRequest
  /** Absent when the mock failed. */
  readonly recorded?: RecordedRequest
  readonly status: number
  readonly headers: Headers
  /** The body of the answer. */
  readonly text: string
}

/** A `fetch` that ends at a mock, and keeps everything that passes through it, oldest first. The mock forgets it. */
export function recordExchanges(mock: Mock): { fetch: MockFetch; exchanges: MockExchange[] } {
  const exchanges: MockExchange[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = await readFetchArguments(input, init)
    const response = await mock.answer(request)
    const recorded = takeRecorded(mock, request)
    const { status, headers } = response
    const text = await response.clone().text()
    exchanges.push({ request, ...(recorded && { recorded }), status, headers, text })
    return response
  }
  return { fetch: Object.assign(fetch, { rateLimit: false } as const), exchanges }
}

/** Several cases may run at once, so that the newest entry need not be this one. */
function takeRecorded({ requests }: Mock, { headers }: IncomingRequest): RecordedRequest | undefined {
  const index = requests.findIndex(entry => entry.headers === headers)
  return index < 0 ? undefined : requests.splice(index, 1)[0]
}
