import type { ApiDescription } from '@crm-clients/openapi'
import { exposeContent } from '@crm-clients/openapi/serialization'
import type { Answer } from '../answer/answer.ts'
import type { Checked } from '../check/check.ts'
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
  readonly record: (seen: Seen, answer: Answer | MockFault) => void
  /** Those of the requests that were answered. */
  readonly listAnswered: () => AnsweredRequest[]
}

/** Creates a recorder that has seen nothing yet. */
export function createRecorder(api: ApiDescription): Recorder {
  const hideCredentials = createRedaction(api)
  const requests: RecordedRequest[] = []
  const answers = new WeakMap<RecordedRequest, Answer>()
  return {
    requests,
    describe: seen => hideCredentials(describe(seen)),
    record(seen, answer) {
      const isAnswer = !('error' in answer)
      const request = hideCredentials({ ...describe(seen), ...(isAnswer && { status: answer.status }) })
      requests.push(request)
      if (isAnswer) answers.set(request, answer)
    },
    listAnswered: () =>
      requests.flatMap(request => {
        const answer = answers.get(request)
        return answer ? [{ request, answer }] : []
      }),
  }
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
