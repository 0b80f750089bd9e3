import type { ApiDescription } from '@crm-clients/openapi'
import { exposeContent } from '@crm-clients/openapi/serialization'
import type { Answer } from '../answer/answer.ts'
import type { Checked } from '../check/check.ts'
import type { KeptRequests } from '../mock-options.ts'
import { exposeQuery } from '../receive/expose-query.ts'
import type { Received } from '../receive/receive.ts'
import { weighValues } from '../receive/weigh-values.ts'
import { isFault, type MockFault } from '../replies/mock-reply.ts'
import type { ReceivedRequest, RecordedRequest } from './recorded-request.ts'
import { createRedaction } from './redaction.ts'

/** What is known about a request, the further it has come the more. */
export type Seen = Received & Partial<Checked>

/** A request and what came of it. */
export interface SeenExchange {
  /** Counted from 1, also over a reset and a reload. */
  readonly id: number
  readonly time: Date
  readonly request: RecordedRequest
  /** What was answered, or would have been. */
  readonly answer: Answer | MockFault
  /** Whether the client hung up before it was answered. */
  readonly isHungUp: boolean
}

/** A request and its answer. */
export interface AnsweredRequest extends SeenExchange {
  readonly answer: Answer
}

/** Remembers requests and how they were answered. */
export interface Recorder {
  /** Oldest first. Tests may empty the list. */
  readonly requests: RecordedRequest[]
  /** The id of the newest request that was seen; 0 before the first. */
  readonly lastId: () => number
  /** Since when it remembers: when it was created, or told to forget. */
  readonly since: () => Date
  /** Forgets all requests. Ids go on. */
  readonly forget: () => void
  /** What a test is shown of a request. */
  readonly describe: (seen: Seen) => ReceivedRequest
  readonly record: (seen: Seen, answer: Answer | MockFault) => RecordedRequest
  /** Notes of a request that its client did not wait for the answer. */
  readonly noteHangUp: (request: RecordedRequest) => void
  /** What came of the requests that are remembered. */
  readonly listExchanges: () => SeenExchange[]
  /** Those of the requests that were answered. */
  readonly listAnswered: () => AnsweredRequest[]
}

/**
 * Creates a recorder that has seen nothing yet, and remembers the last requests, or all.
 *
 * @param lastId of the recorder that it follows: who asks for what came after an id is not to miss what comes now.
 */
export function createRecorder(
  api: ApiDescription,
  { requests: most = Number.POSITIVE_INFINITY, bytes: mostBytes = Number.POSITIVE_INFINITY }: KeptRequests = {},
  lastId = 0,
): Recorder {
  const hideCredentials = createRedaction(api)
  const requests: RecordedRequest[] = []
  const exchanges = new WeakMap<RecordedRequest, SeenExchange>()
  let newestId = lastId
  let since = new Date()
  const sizes = new WeakMap<RecordedRequest, number>()

  /** Tests may have emptied the list, so nothing is known of it from before. */
  function forgetOldest(): void {
    let bytes = mostBytes === Number.POSITIVE_INFINITY ? 0 : sum(requests.map(request => sizes.get(request) ?? 0))
    while (requests.length > 1 && (requests.length > most || bytes > mostBytes)) {
      const oldest = requests.shift()
      bytes -= (oldest && sizes.get(oldest)) ?? 0
    }
  }

  const listExchanges = () => requests.flatMap(request => exchanges.get(request) ?? [])

  return {
    requests,
    lastId: () => newestId,
    since: () => since,
    forget() {
      requests.length = 0
      since = new Date()
    },
    describe: seen => hideCredentials(describe(seen)),
    record(seen, answer) {
      const request = hideCredentials({ ...describe(seen), ...(!isFault(answer) && describeAnswer(answer)) })
      requests.push(request)
      sizes.set(request, sizeOf(seen))
      forgetOldest()
      newestId += 1
      exchanges.set(request, { id: newestId, time: new Date(), request, answer, isHungUp: false })
      return request
    },
    noteHangUp(request) {
      Reflect.deleteProperty(request, 'status')
      Object.assign(request, { reason: 'The client hung up before it was answered' })
      const exchange = exchanges.get(request)
      if (exchange) exchanges.set(request, { ...exchange, isHungUp: true })
    },
    listExchanges,
    listAnswered: () => listExchanges().filter(isAnswered),
  }
}

function isAnswered(exchange: SeenExchange): exchange is AnsweredRequest {
  return !isFault(exchange.answer) && !exchange.isHungUp
}

/** In bytes: as it came, and what was read of it. */
function sizeOf({ request: { url, headers, bytes }, content, values }: Seen): number {
  const headersSize = sum(Array.from(headers, ([name, value]) => name.length + value.length))
  return bytes.length + url.href.length + headersSize + weighValues(values?.body ?? exposeContent(content))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function describeAnswer({ status, objection }: Answer): Pick<RecordedRequest, 'status' | 'reason'> {
  return { status, ...(objection !== undefined && { reason: objection }) }
}

function describe({ request, content, operation, values }: Seen): ReceivedRequest {
  return {
    method: request.method,
    path: request.url.pathname,
    query: exposeQuery(request.url.searchParams),
    headers: request.headers,
    body: exposeContent(content),
    ...(values && { values }),
    ...(operation && { operationId: operation.operationId }),
  }
}
