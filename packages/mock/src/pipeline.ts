import type { ApiDescription } from '@crm-clients/openapi'
import { buildResponse, HeldBody, type IncomingRequest, problem } from '@crm-clients/openapi/http'
import { isRouted, routeRequest } from '@crm-clients/openapi/request'
import { exposeContent } from '@crm-clients/openapi/serialization'
import type { Answer } from './answer/answer.ts'
import type { ChooseAnswer } from './answer/choose-answer.ts'
import { objectTo } from './answer/object-to.ts'
import type { Checked, RequestCheck } from './check/check.ts'
import type { Recorder, Seen } from './controls/recorder.ts'
import type { Memory } from './memory/memory.ts'
import type { MockOptions } from './mock-options.ts'
import { type BodyRefusal, decodeRequest, refuseAsBusy } from './receive/decode-request.ts'
import { type Preference, readPreference } from './receive/preference.ts'
import { type Received, receive } from './receive/receive.ts'
import { weighValues } from './receive/weigh-values.ts'
import { givePlannedReply } from './replies/give-planned-reply.ts'
import type { MockFault } from './replies/mock-reply.ts'
import type { PlannedReplies } from './replies/planned-replies.ts'
import { answerUnrouted } from './route/answer-unrouted.ts'
import type { UploadUrls } from './uploads/upload-urls.ts'
import { fail } from './write/fault.ts'
import { pause } from './write/pause.ts'
import { writeAnswerBody } from './write/write-answer-body.ts'

/** What the steps of a mock work with. */
export interface PipelineParts {
  readonly api: ApiDescription
  readonly check: RequestCheck
  readonly chooseAnswer: ChooseAnswer
  /** What tests want to be answered. */
  readonly plan: PlannedReplies
  readonly recorder: Recorder
  readonly uploadUrls: UploadUrls
  readonly memory: Memory
  /** How long an answer takes that does not say it itself, in milliseconds. */
  readonly chooseDelay: () => number
  /** How many values the JSON of a body may hold. */
  readonly maxBodyValues: MockOptions['maxBodyValues']
  readonly onAnswered: MockOptions['onAnswered']
}

/** What a mock has seen of a request, and what it answers. */
interface Outcome {
  readonly seen: Seen
  readonly answer: Answer | MockFault
}

/**
 * What a mock does with a request, step by step: receive, route, authenticate, read, check, choose an answer, write.
 * @throws where a test has told it to fail below HTTP.
 */
export function createPipeline(parts: PipelineParts): (incoming: IncomingRequest) => Promise<Response> {
  return async incoming => {
    const start = performance.now()
    using held = new HeldBody()
    const decoded = await decodeRequest(incoming, held)
    const isDecoded = 'request' in decoded
    const received = await receive(parts.api, isDecoded ? decoded.request : incoming, parts.maxBodyValues)
    const refusal = isDecoded ? holdValues(received, held) : decoded.refusal
    const { seen, answer } = refusal ? refuseUnread(parts, received, refusal) : await decide(parts, received)
    const request = parts.recorder.record(seen, answer)
    try {
      await pause(answer.delay ?? parts.chooseDelay(), incoming.signal)
      return 'error' in answer
        ? await fail(answer, incoming.signal)
        : buildResponse(writeAnswerBody(parts.api, answer), incoming.method)
    } catch (error) {
      // Who was told to wait for ever hangs up as well.
      if (incoming.signal.aborted && !('error' in answer)) parts.recorder.noteHangUp(request)
      throw error
    } finally {
      parts.onAnswered?.(request, performance.now() - start)
    }
  }
}

/** Refuses a body whose values, beside those of all others, would fill the memory until it is answered. */
function holdValues({ content }: Received, held: HeldBody): BodyRefusal | undefined {
  return held.hold(weighValues(exposeContent(content))) ? undefined : refuseAsBusy()
}

function refuseUnread({ api }: PipelineParts, received: Received, refusal: BodyRefusal): Outcome {
  const route = routeRequest(api, received.request)
  if (!isRouted(route)) return { seen: received, answer: answerUnrouted(api, received.request, route) }
  return { seen: { ...received, ...route }, answer: { ...refusal, operation: route.operation } }
}

async function decide(parts: PipelineParts, received: Received): Promise<Outcome> {
  const { api, check, uploadUrls } = parts
  const taken = uploadUrls.take(received.request)
  if (taken) return { seen: received, answer: taken }
  const route = routeRequest(api, received.request)
  if (!isRouted(route)) return { seen: received, answer: answerUnrouted(api, received.request, route) }
  let seen: Seen = { ...received, ...route }
  try {
    const checked = await check({ ...received, ...route })
    seen = checked
    return { seen, answer: await choose(parts, checked) }
  } catch (error) {
    // A request that cannot be handled must not look like a failed connection.
    const reason = error instanceof Error ? error.message : String(error)
    return { seen, answer: objectTo(route.operation, problem(500, 'The mock failed', reason)) }
  }
}

/**
 * The reply that a test has planned, or else what is documented, or remembered. A request that is refused does not use up a reply, and
 * one that gets a reply changes nothing that is remembered.
 */
async function choose({ api, plan, chooseAnswer, recorder, uploadUrls, memory }: PipelineParts, checked: Checked) {
  const { operation } = checked
  const preference = readPreference(checked.request.headers)
  const chosen = await chooseAnswer(checked, preference)
  if (chosen.objection !== undefined) return chosen
  const ask = (preference: Preference) => chooseAnswer(checked, preference)
  const usual = async () => {
    if (Object.keys(preference).length > 0) return chosen
    return uploadUrls.offer(checked, await memory.answer(checked, chosen, ask))
  }
  const planned = plan.take(operation.operationId)
  if (!planned) return await usual()
  return await givePlannedReply({ api, operation, request: recorder.describe(checked), usual, ask }, planned)
}
