import type { ApiDescription } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { buildResponse, problem, problemAnswer } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { exposeContent, type RequestContent, readContent } from '@crm-clients/openapi/serialization'
import type { Preference } from './answer/prefer.ts'
import type { Answer, Responder } from './answer/respond.ts'
import { createRecorder, exposeQuery, type ReceivedRequest, type RecordedRequest } from './controls/recorded-request.ts'
import { fail } from './replies/fault.ts'
import { givePlannedReply } from './replies/give-planned-reply.ts'
import type { MockFault } from './replies/mock-reply.ts'
import { createPlannedReplies, type PlannedReplies } from './replies/planned-replies.ts'

/** What is said between a mock and its callers. */
export interface Conversation {
  /** What the mock was told to answer. */
  readonly plan: PlannedReplies
  readonly requests: RecordedRequest[]
  /** The answer to each of the requests; none where the mock was told to fail. */
  readonly answers: WeakMap<RecordedRequest, Answer>
  /** Answers, as planned or else as documented. @throws where the mock is told to fail. */
  readonly answer: (request: IncomingRequest) => Promise<Response>
}

/** Starts a conversation, in which `respond` knows what is documented. */
export function startConversation(api: ApiDescription, respond: Responder): Conversation {
  const plan = createPlannedReplies()
  const record = createRecorder(api)
  const requests: RecordedRequest[] = []
  const answers = new WeakMap<RecordedRequest, Answer>()

  async function decide(
    incoming: IncomingRequest,
    content: RequestContent,
    usual: Answer,
  ): Promise<Answer | MockFault> {
    const { operation, objection } = usual
    const planned = operation && objection === undefined ? plan.take(operation.operationId) : undefined
    if (!operation || !planned) return usual
    const request = record(describe(incoming, content, operation))
    const ask = (preference: Preference) => respond(incoming, content, preference)
    const given = givePlannedReply({ api, operation, request, usual, ask }, planned)
    return await given.catch((error: unknown) => ({ ...failure(error), operation }))
  }

  async function answer(incoming: IncomingRequest): Promise<Response> {
    const content = await readContent(incoming.bytes, incoming.headers.get('content-type') ?? '')
    const usual = await respond(incoming, content).catch(failure)
    const outcome = await decide(incoming, content, usual)
    const received = describe(incoming, content, usual.operation)
    if ('error' in outcome) {
      requests.push(record(received))
      return await fail(outcome, incoming.signal)
    }
    const entry = record({ ...received, status: outcome.status })
    requests.push(entry)
    answers.set(entry, outcome)
    return buildResponse(outcome, incoming.method)
  }

  return { plan, requests, answers, answer }
}

function describe({ method, url, headers }: IncomingRequest, content: RequestContent, operation?: Operation) {
  const received: ReceivedRequest = {
    method,
    path: url.pathname,
    query: exposeQuery(url.searchParams),
    headers,
    body: exposeContent(content),
    ...(operation && { operationId: operation.operationId }),
  }
  return received
}

/** A request that cannot be handled must not look like a failed connection. */
function failure(error: unknown): Answer {
  const objection = error instanceof Error ? error.message : String(error)
  return { ...problemAnswer(problem(500, 'The mock failed', objection)), objection }
}
