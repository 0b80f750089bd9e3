import type { Operation } from '@crm-clients/openapi/operation'
import { groupBy } from '../group-by.ts'
import type { SampledCall } from './sampled-call.ts'
import { chooseStatus } from './status-cases.ts'

/** Whether what an answer says by itself, its headers and examples, is shown where an operation has it with a documented status. */
export type IsShownHere = (operation: Operation, status: string) => boolean

/**
 * Chooses where the answers are shown that several operations refer to: each in one operation, the first one that can get it. That
 * the others can get it as well is shown by their own statuses.
 */
export function chooseShownAnswers(calls: readonly SampledCall[]): IsShownHere {
  const places = calls.flatMap(({ operation, uncallable }) =>
    Object.entries(operation.pointers.responses).map(([status, pointer]) => ({
      pointer,
      place: placeOf(operation, status),
      isReachable: uncallable === undefined && chooseStatus(status, operation) !== undefined,
    })),
  )
  const chosen = [...groupBy(places, ({ pointer }) => pointer).values()].map(
    group => (group.find(({ isReachable }) => isReachable) ?? group[0])?.place,
  )
  const shown = new Set(chosen)
  return (operation, status) => shown.has(placeOf(operation, status))
}

function placeOf({ operationId }: Operation, status: string): string {
  return `${status} ${operationId}`
}
