import {
  EVERY_OPERATION,
  type MockFault,
  type MockReply,
  type MockReplyFunction,
  type RespondOptions,
} from './mock-reply.ts'

/** A reply that a test has asked for. */
export interface PlannedReply extends RespondOptions {
  /** The operation, or `*` for every one. */
  readonly operationId: string
  readonly reply: MockReply | MockFault | MockReplyFunction
}

/** The replies that tests have asked for. */
export interface PlannedReplies {
  /** A reply with `times` waits for its turn; one without stays, and replaces an earlier one that stays. */
  readonly add: (planned: PlannedReply) => void
  /** The reply for one request, if any: those with `times` first, in the order in which they were added, then the last that stays. */
  readonly take: (operationId: string) => PlannedReply | undefined
  /** What is still planned, in the order in which it was added; `times` says how often it is still to come. */
  readonly list: () => PlannedReply[]
  /** Forgets all, or what was planned under one name. */
  readonly clear: (operationId?: string) => void
}

/** Creates an empty plan. */
export function createPlannedReplies(): PlannedReplies {
  let plan: PlannedReply[] = []
  return {
    add(planned) {
      const isReplaced = ({ operationId, times }: PlannedReply) =>
        times === undefined && planned.times === undefined && operationId === planned.operationId
      plan = [...plan.filter(earlier => !isReplaced(earlier)), planned]
    },
    take(operationId) {
      const fitting = plan.filter(planned => [operationId, EVERY_OPERATION].includes(planned.operationId))
      const next = fitting.find(({ times }) => times !== undefined)
      if (!next) return fitting.at(-1)
      const times = (next.times ?? 1) - 1
      plan = plan.flatMap(planned => (planned !== next ? planned : times > 0 ? { ...planned, times } : []))
      return next
    },
    list: () => plan,
    clear(operationId) {
      plan = operationId === undefined ? [] : plan.filter(planned => planned.operationId !== operationId)
    },
  }
}
