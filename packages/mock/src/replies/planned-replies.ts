import type { MockFault, MockReply, MockReplyFunction, RespondOptions } from './mock-reply.ts'

/** A reply that a test has asked for. */
export interface PlannedReply extends RespondOptions {
  readonly reply: MockReply | MockFault | MockReplyFunction
}

/** The replies that tests have asked for, by operation. */
export interface PlannedReplies {
  /** A reply with `times` waits for its turn; one without stays, and replaces an earlier one that stays. */
  readonly add: (operationId: string, planned: PlannedReply) => void
  /** The reply for one request, if any: those with `times` first, in the order in which they were added. */
  readonly take: (operationId: string) => PlannedReply | undefined
  readonly clear: () => void
}

/** Creates an empty plan. */
export function createPlannedReplies(): PlannedReplies {
  const limited = new Map<string, PlannedReply[]>()
  const lasting = new Map<string, PlannedReply>()
  return {
    add(operationId, planned) {
      if (planned.times === undefined) lasting.set(operationId, planned)
      else {
        const turns = Array.from({ length: planned.times }, () => planned)
        limited.set(operationId, [...(limited.get(operationId) ?? []), ...turns])
      }
    },
    take: operationId => limited.get(operationId)?.shift() ?? lasting.get(operationId),
    clear() {
      limited.clear()
      lasting.clear()
    },
  }
}
