import type { Operation } from '@crm-clients/openapi/operation'
import type { ServerExchange } from '../exchange/server-exchange.ts'
import { type Deviation, information } from './deviation.ts'

/** What somebody expects of an answer besides what the document says. */
export interface Expectation {
  /** The status of a recorded answer. Without it, any success is expected. */
  readonly status?: number
  /** Properties in which the recorded answer is known to break the document. */
  readonly contradicts?: readonly string[]
}

/**
 * Adds what an answer means to somebody who expected a success, or the answer of a recording. Another documented status is
 * no deviation: the data of another account are others. What a recording is known to contradict is no news either.
 */
export function compareWithExpectation(
  operation: Operation,
  expected: Expectation,
  { outcome }: ServerExchange,
  deviations: readonly Deviation[],
): Deviation[] {
  const { contradicts = [] } = expected
  const weighed = deviations.map(deviation => {
    const isKnown = contradicts.some(name => deviation.message.includes(name))
    return isKnown ? { ...deviation, severity: 'information' as const } : deviation
  })
  return outcome.kind === 'failure' ? weighed : [...weighed, ...compareOutcome(operation, expected, outcome.status)]
}

function compareOutcome(operation: Operation, expected: Expectation, status: number): Deviation[] {
  const shared = { location: 'response status', found: String(status) }
  const pointer = operation.pointers.operation
  if (expected.status === undefined) {
    const message = `The documented example was answered with ${status}, so no success was verified`
    const isSuccess = status >= 200 && status < 300
    return isSuccess
      ? []
      : [information('no-success', { ...shared, message, expected: { value: 'a success', pointer } })]
  }
  if (status === expected.status) return []
  const value = String(expected.status)
  const message = `The recorded answer has the status ${value}`
  return [information('status-unlike-recording', { ...shared, message, expected: { value, pointer } })]
}
