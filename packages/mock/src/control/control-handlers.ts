import { UsageError } from '@crm-clients/openapi/command-line'
import type { JsonRecord } from '@crm-clients/openapi/document'
import { type HttpAnswer, problem, problemAnswer, readStart } from '@crm-clients/openapi/http'
import { respond } from '../controls/create-controls.ts'
import type { BuiltMock } from '../create-mock.ts'
import type { OperationReply } from '../replies/mock-reply.ts'
import type { PlannedReply } from '../replies/planned-replies.ts'
import { listProblems } from '../replies/verify-replies.ts'
import { loadControlApi } from './control-document.ts'
import { refuseReceiver } from './receiver.ts'
import { createExchangeView, showValue } from './show-exchange.ts'

/** What a request to the controls says, read and checked by their document. */
export interface ControlArguments {
  readonly path: Readonly<Record<string, string>>
  readonly query: { readonly operation?: string; readonly after?: number }
  readonly body: unknown
}

/** Does what one operation of the control API says. */
export type ControlHandler = (args: ControlArguments) => HttpAnswer | Promise<HttpAnswer>

/** What a handler of an event is given. */
interface EventToSend {
  readonly to: string
  readonly secret?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** In milliseconds: a receiver that has not answered by then is taken for one that does not listen. */
const LONGEST_ANSWER = 10_000

/** In bytes, decompressed: what is shown of an answer, which the receiver may have made endless. */
const MOST_SHOWN = 1024 * 1024

/** The operations of the control API, by their names, for one mock. */
export function createControlHandlers(
  { mock, plan, recorder, loaded }: BuiltMock,
  allowedReceivers: readonly string[],
): Readonly<Record<string, ControlHandler>> {
  const { api } = mock
  const view = createExchangeView(api)
  const checkOperation = (operation: string) => mock.requestsTo(operation)

  return {
    getHealth() {
      const { title, version } = api.document.info
      const counts = { operations: api.operations.length, requests: mock.requests.length }
      return answer(200, { status: 'up', name: api.name, title, version, loaded: loaded.toISOString(), ...counts })
    },
    listRequests({ query: { operation, after = 0 } }) {
      if (operation !== undefined) checkOperation(operation)
      const exchanges = recorder
        .listExchanges()
        .filter(({ id, request }) => id > after && (operation === undefined || request.operationId === operation))
      return answer(200, { since: recorder.since().toISOString(), requests: exchanges.map(exchange => view(exchange)) })
    },
    listReplies: () => answer(200, { replies: plan.list().map(describeReply) }),
    planReply({ body }) {
      respond(mock, body as OperationReply)
      return answer(201, body as JsonRecord)
    },
    forgetReplies({ query: { operation } }) {
      if (operation !== undefined && operation !== '*') checkOperation(operation)
      plan.clear(operation)
      return answer(204)
    },
    resetMock() {
      mock.reset()
      return answer(204)
    },
    verifyRequests() {
      const exchanges = recorder.listAnswered()
      const problems = listProblems(api, exchanges).map(exchange => {
        const { id, method, path, problems } = view(exchange, { problems: exchange.problems })
        return { id, method, path, status: exchange.answer.status, problems }
      })
      return answer(problems.length === 0 ? 200 : 409, { requests: exchanges.length, problems })
    },
    async sendEvent({ path: { event = '' }, body }) {
      const { to, ...options } = body as EventToSend
      const refused = refuseReceiver(to, allowedReceivers)
      if (refused !== undefined) throw new UsageError(`${refused}.`)
      try {
        const response = await mock.emit(event, { to, ...options, signal: AbortSignal.timeout(LONGEST_ANSWER) })
        const { bytes, rest } = await readStart(response.body, MOST_SHOWN)
        void rest?.cancel()
        const text = new TextDecoder().decode(bytes.subarray(0, MOST_SHOWN))
        return answer(200, { status: response.status, headers: Object.fromEntries(response.headers), body: text })
      } catch (error) {
        if (error instanceof UsageError) throw error
        return problemAnswer(
          problem(502, 'Nobody takes the event', error instanceof Error ? error.message : String(error)),
        )
      }
    },
    getDocument: () => answer(200, api.document),
    getControlDocument: async () => answer(200, (await loadControlApi()).document),
  }
}

function answer(status: number, body?: object): HttpAnswer {
  return { status, headers: body === undefined ? {} : { 'content-type': 'application/json' }, body }
}

/** A planned reply as the control API takes one, but for those that a function of a program makes. */
function describeReply({ operationId, reply, times, undocumented }: PlannedReply): JsonRecord {
  return {
    operation: operationId,
    ...(typeof reply === 'function' ? { computed: true } : (showValue(reply) as JsonRecord)),
    ...(times !== undefined && { times }),
    ...(undocumented !== undefined && { undocumented }),
  }
}
