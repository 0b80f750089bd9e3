import type { Exchange } from '../exchange/exchange.ts'
import type { PlannedRequest } from '../plan/planned-request.ts'
import { information, type Observation } from '../report/finding.ts'
import { pointerOf } from './documented-response.ts'
import type { Judgement } from './judge-exchange.ts'

/**
 * Adds what an answer means to somebody who expected a success, or the answer of a recording. Another documented status is
 * no deviation: the data of another account are others. What a recording is known to contradict is no news either.
 */
export function judgeExpectation(planned: PlannedRequest, { outcome }: Exchange, judgement: Judgement): Judgement {
  const { operation } = judgement
  const observations = judgement.observations.map(observation => mark(observation, planned.contradicts ?? []))
  if (!operation || outcome.kind === 'failure') return { ...judgement, observations }
  const { status } = outcome
  const { recordedStatus } = planned
  const isExpected = recordedStatus === undefined ? status >= 200 && status < 300 : status === recordedStatus
  if (isExpected) return { operation, observations }
  const shared = { location: 'response status', found: String(status) }
  const pointer = pointerOf(operation)
  const unexpected =
    recordedStatus === undefined
      ? information('no-success', {
          ...shared,
          message: `The documented example was answered with ${status}, so no success was verified`,
          expected: { value: 'a success', pointer },
        })
      : information('status-unlike-recording', {
          ...shared,
          message: `The recorded answer has the status ${recordedStatus}`,
          expected: { value: String(recordedStatus), pointer },
        })
  return { operation, observations: [...observations, unexpected] }
}

function mark(observation: Observation, contradicts: readonly string[]): Observation {
  const isKnown = contradicts.some(name => observation.message.includes(name))
  return isKnown ? { ...observation, severity: 'information' } : observation
}
