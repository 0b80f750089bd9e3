import type { ApiDescription } from '@crm-clients/openapi'
import { exposeContent } from '@crm-clients/openapi/serialization'
import type { Answer } from '../answer/answer.ts'
import type { Checked } from '../check/check.ts'
import type { KeptRequests } from '../mock-options.ts'
import { exposeQuery } from '../receive/expose-query.ts'
import type { Received } from '../receive/receive.ts'
import type { MockFault } from '../replies/mock-reply.ts'
import type { ReceivedRequest, RecordedRequest } from './recorded-request.ts'
import { createRedaction } from './redaction.ts'

/** What is known about a request, the further it has come the more. */
export type Seen = Received & Partial<Checked>

/** A request and its answer. */
export interface AnsweredRequest {
  readonly request: RecordedRequest
  readonly answer: Answer
}

/** Remembers requests and how they were answered. */
export interface Recorder {
  /** Oldest first. Tests may empty the list. */
  readonly requests: RecordedRequest[]
  /** What a test is shown of a request. */
  readonly describe: (seen: Seen) => ReceivedRequest
  readonly record: (seen: Seen, answer: Answer | MockFault) => RecordedRequest
  /** Those of the requests that were answered. */
  readonly listAnswered: () => AnsweredRequest[]
}

/** Creates a recorder that has seen nothing yet, and remembers the last requests, or all. */
export function createRecorder(
  api: ApiDescription,
  { requests: most = Number.POSITIVE_INFINITY, bytes: mostBytes = Number.POSITIVE_INFINITY }: KeptRequests = {},
): Recorder {
  const hideCredentials = createRedaction(api)
  const requests: RecordedRequest[] = []
  const answers = new WeakMap<RecordedRequest, Answer>()
  const sizes = new WeakMap<RecordedRequest, number>()

  /** Tests may have emptied the list, so nothing is known of it from before. */
  function forgetOldest(): void {
    let bytes = mostBytes === Number.POSITIVE_INFINITY ? 0 : sum(requests.map(request => sizes.get(request) ?? 0))
    while (requests.length > 1 && (requests.length > most || bytes > mostBytes)) {
      const oldest = requests.shift()
      bytes -= (oldest && sizes.get(oldest)) ?? 0
    }
  }

  return {
    requests,
    describe: seen => hideCredentials(describe(seen)),
    record(seen, answer) {
      const isAnswer = !('error' in answer)
      const request = hideCredentials({ ...describe(seen), ...(isAnswer && describeAnswer(answer)) })
      requests.push(request)
      sizes.set(request, sizeOf(seen))
      forgetOldest()
      if (isAnswer) answers.set(request, answer)
      return request
    },
    listAnswered: () =>
      requests.flatMap(request => {
        const answer = answers.get(request)
        return answer ? [{ request, answer }] : []
      }),
  }
}

/** In bytes, as it came. */
function sizeOf({ request: { url, headers, bytes } }: Seen): number {
  return bytes.length + url.href.length + sum(Array.from(headers, ([name, value]) => name.length + value.length))
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
