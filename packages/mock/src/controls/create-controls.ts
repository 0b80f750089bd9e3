import type { ApiDescription } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Chance } from '../chance.ts'
import { emitEvent } from '../events/emit-event.ts'
import type { Memory } from '../memory/memory.ts'
import { checkReply } from '../replies/check-reply.ts'
import { EVERY_OPERATION, type OperationReply, type RespondOptions } from '../replies/mock-reply.ts'
import type { PlannedReplies } from '../replies/planned-replies.ts'
import { verificationError } from '../replies/verify-replies.ts'
import type { UploadUrls } from '../uploads/upload-urls.ts'
import type { MockControls } from './mock-controls.ts'
import type { Recorder } from './recorder.ts'

/** Makes the controls of a mock. */
export function createControls(
  api: ApiDescription,
  plan: PlannedReplies,
  { requests, forget, listAnswered }: Recorder,
  { uploads, reset }: UploadUrls,
  chance: Chance,
  memory: Memory,
  replies: readonly OperationReply[] = [],
): MockControls {
  const operations = api.operations

  function findOperation(operationId: string): Operation {
    const operation = operations.find(candidate => candidate.operationId === operationId)
    const known = operations.map(candidate => candidate.operationId).join(', ') || 'none'
    if (!operation)
      throw new UsageError(`${api.document.info.title} has no operation "${operationId}". It has: ${known}.`)
    return operation
  }

  function planReplies(): void {
    for (const reply of replies) respond(controls, reply)
  }

  const controls: MockControls = {
    requests,
    uploads,
    memory: { resources: memory.resources, snapshot: memory.snapshot, restore: memory.restore },
    requestsTo(operationId) {
      findOperation(operationId)
      return requests.filter(request => request.operationId === operationId)
    },
    respond(operationId, reply, options = {}) {
      const meant = operationId === EVERY_OPERATION ? operations : [findOperation(operationId)]
      checkTimes(options)
      // What a function returns is checked when it is called.
      const found =
        typeof reply === 'function' ? [] : meant.flatMap(operation => checkReply(api, operation, reply, options))
      if (found.length > 0) {
        const remedy = 'Correct the reply, or pass { undocumented: true } to send what the document does not have'
        throw new UsageError(`${nameSome([...new Set(found)])}. ${remedy}.`)
      }
      plan.add({ ...options, operationId, reply })
    },
    emit: (event, options) => emitEvent(api, event, options),
    reset() {
      plan.clear()
      reset()
      chance.restart()
      memory.reset()
      forget()
      planReplies()
    },
    verify() {
      const error = verificationError(api, listAnswered())
      if (error) throw error
    },
  }
  planReplies()
  return controls
}

/** Plans a reply that names its operation itself. @throws as `mock.respond` does. */
export function respond(controls: Pick<MockControls, 'respond'>, planned: OperationReply): void {
  const { operation, times, undocumented, ...reply } = planned
  controls.respond(operation, reply, {
    ...(times !== undefined && { times }),
    ...(undocumented !== undefined && { undocumented }),
  })
}

/** A reply for every operation may be wrong for a hundred. */
const MOST_NAMED = 5

function nameSome(problems: readonly string[]): string {
  const others = problems.length - MOST_NAMED
  return [...problems.slice(0, MOST_NAMED), ...(others > 0 ? [`and ${others} more`] : [])].join('; ')
}

function checkTimes({ times }: RespondOptions): void {
  if (times === undefined || (Number.isInteger(times) && times > 0)) return
  throw new UsageError(`times is ${times}. Say for how many requests the reply is used, 1 or more, or leave it out.`)
}
