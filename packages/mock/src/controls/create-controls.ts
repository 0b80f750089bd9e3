import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import { emitEvent } from '../events/emit-event.ts'
import { checkReply } from '../replies/check-reply.ts'
import {
  isFault,
  type MockFault,
  type MockReply,
  type MockReplyFunction,
  type RespondOptions,
} from '../replies/mock-reply.ts'
import type { PlannedReplies } from '../replies/planned-replies.ts'
import { verificationError } from '../replies/verify-replies.ts'
import type { UploadUrls } from '../uploads/upload-urls.ts'
import type { MockControls } from './mock-controls.ts'
import type { Recorder } from './recorder.ts'

/** Makes the controls of a mock. */
export function createControls(
  api: ApiDescription,
  plan: PlannedReplies,
  { requests, listAnswered }: Recorder,
  { uploads, reset }: UploadUrls,
): MockControls {
  const operations = api.operations

  function findOperation(operationId: string): Operation {
    const operation = operations.find(candidate => candidate.operationId === operationId)
    const known = operations.map(candidate => candidate.operationId).join(', ') || 'none'
    if (!operation) throw new Error(`${api.document.info.title} has no operation "${operationId}". It has: ${known}.`)
    return operation
  }

  return {
    requests,
    uploads,
    requestsTo(operationId) {
      findOperation(operationId)
      return requests.filter(request => request.operationId === operationId)
    },
    respond(operationId, reply, options = {}) {
      const operation = findOperation(operationId)
      checkTimes(options)
      const problems = isChecked(reply) ? checkReply(api, operation, reply, options) : []
      if (problems.length > 0) {
        const remedy = 'Correct the reply, or pass { undocumented: true } to send what the document does not have'
        throw new Error(`${problems.join('; ')}. ${remedy}.`)
      }
      plan.add(operationId, { ...options, reply })
    },
    emit: (event, options) => emitEvent(api, event, options),
    reset() {
      plan.clear()
      reset()
      requests.length = 0
    },
    verify() {
      const error = verificationError(api, listAnswered())
      if (error) throw error
    },
  }
}

/** What a function returns is checked when it is called. */
function isChecked(reply: MockReply | MockFault | MockReplyFunction): reply is MockReply {
  return typeof reply !== 'function' && !isFault(reply)
}

function checkTimes({ times }: RespondOptions): void {
  if (times === undefined || (Number.isInteger(times) && times > 0)) return
  throw new Error(`times is ${times}. Say for how many requests the reply is used, 1 or more, or leave it out.`)
}
