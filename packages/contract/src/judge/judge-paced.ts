import { inspect } from 'node:util'
import type { PacedEvidence } from '../run/evidence.ts'
import { createVerdict, type Verdict } from './verdict.ts'

/** Judges whether a client sent as many requests at once as its document allows, and no more. */
export function judgePaced({ contractCase, sent, sentInAll, outcome }: PacedEvidence): Verdict {
  const { requests } = contractCase
  const next = `request ${requests + 1}`
  const reasons = [
    ...(sent === requests ? [] : [`expected ${requests} requests, but the client sent ${sent}.`]),
    ...(sentInAll === sent ? [] : [`expected ${next} to wait, but the client sent it.`]),
    ...(outcome instanceof Error ? [] : [`expected ${next} to end in time, got ${inspect(outcome)}.`]),
  ]
  return createVerdict(contractCase, reasons, 'client')
}
