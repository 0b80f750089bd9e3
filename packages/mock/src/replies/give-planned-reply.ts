import type { ApiDescription } from '@crm-clients/openapi'
import { problem } from '@crm-clients/openapi/http'
import { findResponse, type Operation } from '@crm-clients/openapi/operation'
import type { Answer } from '../answer/answer.ts'
import { objectTo } from '../answer/object-to.ts'
import type { ReceivedRequest } from '../controls/recorded-request.ts'
import type { Preference } from '../receive/preference.ts'
import { checkReply } from './check-reply.ts'
import { isFault, type MockFault, type MockReply } from './mock-reply.ts'
import type { PlannedReply } from './planned-replies.ts'
import { withHeaders, writeReply } from './write-reply.ts'

/** What giving a planned reply needs. */
export interface PlannedExchange {
  readonly api: ApiDescription
  readonly operation: Operation
  readonly request: ReceivedRequest
  /** What is answered without a reply, and what the document answers with a preference. */
  readonly usual: () => Promise<Answer>
  readonly ask: (preference: Preference) => Promise<Answer>
}

/** Gives the reply that a test has asked for. A reply that its function should not have made becomes a problem. */
export async function givePlannedReply(exchange: PlannedExchange, planned: PlannedReply): Promise<Answer | MockFault> {
  if (typeof planned.reply !== 'function') {
    return isFault(planned.reply) ? planned.reply : await giveReply(exchange, planned.reply)
  }
  const made = await planned.reply(exchange.request)
  if (made === undefined) return await exchange.usual()
  const { api, operation } = exchange
  const problems = checkReply(api, operation, made, planned)
  if (problems.length === 0) return isFault(made) ? made : await giveReply(exchange, made)
  const objection = `The function of mock.respond gave a wrong reply: ${problems.join('; ')}`
  return objectTo(operation, problem(500, 'The reply is not documented', objection))
}

async function giveReply({ operation, usual, ask }: PlannedExchange, reply: MockReply): Promise<Answer> {
  const { status, example, body, headers, delay } = reply
  const later = delay === undefined ? {} : { delay }
  const isWritten = body !== undefined || (status !== undefined && !findResponse(operation, status))
  if (isWritten) return { ...writeReply(operation, reply), ...later, operation }
  const preference = {
    ...(status !== undefined && { code: String(status) }),
    ...(example !== undefined && { example }),
  }
  const answer = Object.keys(preference).length === 0 ? await usual() : await ask(preference)
  return { ...withHeaders(answer, headers), ...later }
}
