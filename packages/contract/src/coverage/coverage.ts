import type { ApiDescription } from '@crm-clients/openapi'
import { BOOLEAN, refuseWrongOptions } from '@crm-clients/openapi/command-line'
import { type CoverageEntry, entryKey } from '../cases/coverage-entry.ts'
import { planCases } from '../cases/plan-cases.ts'
import { groupBy } from '../group-by.ts'
import type { Disagreement, Verdict } from '../judge/verdict.ts'
import { type CoveredEntry, countEntries } from './covered-entry.ts'
import { findOriginals } from './find-originals.ts'
import { findSharedAnswers } from './find-shared-answers.ts'
import { listEntries } from './list-entries.ts'

/** Somebody whom the oracle contradicts, and the case in which it showed. */
export interface ReportedDisagreement extends Disagreement {
  readonly case: string
  readonly keyword?: string
}

/** The coverage matrix of a document: who promises something × part × place × keyword. */
export interface Coverage {
  readonly title: string
  readonly summary: {
    readonly entries: number
    /** Entries of which a case passed. */
    readonly exercised: number
    /** Entries that no case can exercise, with a reason. */
    readonly explained: number
    /** Entries that are empty without a reason. */
    readonly empty: number
    readonly cases: number
    readonly failedCases: number
  }
  readonly entries: readonly CoveredEntry[]
  readonly failures: readonly { readonly case: string; readonly message: string }[]
  readonly disagreements: readonly ReportedDisagreement[]
}

/** What {@link coverageOf} needs to know besides. */
export interface CoverageOptions {
  /** Whether a generated client was tested, so that what it does by itself belongs to the matrix. By default it was. */
  readonly isClient?: boolean
}

/**
 * The coverage matrix of a document, filled with the verdicts of cases. Its entries are read off the document, so one that no
 * case reached is empty.
 * @example
 * coverageOf(api, verdicts).summary.empty // 0
 */
export function coverageOf(api: ApiDescription, verdicts: readonly Verdict[], options: CoverageOptions = {}): Coverage {
  refuseWrongOptions('coverageOf', options, { isClient: BOOLEAN })
  const { isClient = true } = options
  const plan = planCases(api)
  const reasons = new Map(plan.unexercised.map(({ entry, reason }) => [entryKey(entry), reason]))
  const byEntry = groupBy(verdicts, ({ contractCase }) => entryKey(contractCase.entry))
  const listed = listEntries(api, isClient)
  const own = listed.map(({ entry, ...place }) => ({
    ...place,
    entry: cover(entry, byEntry.get(entryKey(entry)) ?? [], reasons.get(entryKey(entry))),
  }))
  const entries = findOriginals(api, findSharedAnswers(own), plan.repeats)
  const failures = verdicts.flatMap(({ contractCase, message }) =>
    message === undefined ? [] : [{ case: contractCase.name, message }],
  )
  return {
    title: api.document.info.title,
    summary: { ...countEntries(entries), cases: verdicts.length, failedCases: failures.length },
    entries,
    failures,
    disagreements: verdicts.flatMap(({ contractCase: { name, entry }, disagreements }) =>
      disagreements.map(disagreement => ({
        ...disagreement,
        case: name,
        ...(entry.keyword !== undefined && { keyword: entry.keyword }),
      })),
    ),
  }
}

function cover(entry: CoverageEntry, verdicts: readonly Verdict[], reason: string | undefined): CoveredEntry {
  const [first] = verdicts
  const passed = verdicts.filter(verdict => verdict.passed).length
  const counts = { ...entry, passed, failed: verdicts.length - passed }
  if (first) return { ...counts, case: first.contractCase.name }
  return { ...counts, ...(reason !== undefined && { reason }) }
}
