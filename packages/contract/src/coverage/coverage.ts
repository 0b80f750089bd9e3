import type { ApiDescription } from '@crm-clients/openapi'
import { deriveCases } from '../cases/list-cases.ts'
import type { CaseResult } from '../judge/exercise-case.ts'
import type { Disagreement } from '../judge/hearing.ts'
import { type Cell, cellKey } from './cell.ts'
import { listCells } from './list-cells.ts'

/** A cell of the coverage cube, and what became of it. */
export interface CoveredCell extends Cell {
  /** Cases that passed in this cell. */
  readonly passed: number
  /** Cases that failed in this cell. */
  readonly failed: number
  /** Why no case can exercise the cell. Absent when one did, or when nobody knows. */
  readonly reason?: string
}

/** A disagreement of two judges, and the case in which it showed. */
export interface ReportedDisagreement extends Disagreement {
  readonly case: string
  readonly keyword?: string
}

/** The coverage cube of a document: operation × status × media type × example × keyword. */
export interface Coverage {
  readonly title: string
  readonly summary: {
    readonly cells: number
    /** Cells in which a case passed. */
    readonly exercised: number
    /** Cells that no case can exercise, with a reason. */
    readonly explained: number
    /** Cells that are empty without a reason. */
    readonly empty: number
    readonly cases: number
    readonly failedCases: number
  }
  readonly cells: readonly CoveredCell[]
  readonly failures: readonly { readonly case: string; readonly message: string }[]
  readonly disagreements: readonly ReportedDisagreement[]
}

/**
 * The coverage cube of a document, filled with the results of cases. Its cells are read off the document, so a cell that
 * no case reached is empty.
 */
export function coverageOf(api: ApiDescription, results: readonly CaseResult[]): Coverage {
  const { unexercised } = deriveCases(api)
  const reasons = new Map(unexercised.map(({ cell, reason }) => [cellKey(cell), reason]))
  const tallies = countByCell(results)
  const cells = uniqueCells(listCells(api)).map((cell): CoveredCell => {
    const { passed, failed } = tallies.get(cellKey(cell)) ?? { passed: 0, failed: 0 }
    const reason = passed + failed === 0 ? reasons.get(cellKey(cell)) : undefined
    return { ...cell, passed, failed, ...(reason !== undefined && { reason }) }
  })
  const exercised = cells.filter(({ passed }) => passed > 0).length
  const explained = cells.filter(({ reason }) => reason !== undefined).length
  const failures = results.flatMap(({ contractCase, message }) =>
    message === undefined ? [] : [{ case: contractCase.name, message }],
  )
  return {
    title: api.document.info.title,
    summary: {
      cells: cells.length,
      exercised,
      explained,
      empty: cells.filter(isEmpty).length,
      cases: results.length,
      failedCases: failures.length,
    },
    cells,
    failures,
    disagreements: results.flatMap(({ contractCase: { name, cell }, disagreements }) =>
      disagreements.map(disagreement => ({
        ...disagreement,
        case: name,
        ...(cell?.keyword !== undefined && { keyword: cell.keyword }),
      })),
    ),
  }
}

/** Whether nothing happened in a cell, and nobody knows why. */
export function isEmpty({ passed, failed, reason }: CoveredCell): boolean {
  return passed + failed === 0 && reason === undefined
}

function countByCell(results: readonly CaseResult[]): Map<string, { passed: number; failed: number }> {
  const tallies = new Map<string, { passed: number; failed: number }>()
  for (const { contractCase, passed } of results) {
    if (!contractCase.cell) continue
    const key = cellKey(contractCase.cell)
    const tally = tallies.get(key) ?? { passed: 0, failed: 0 }
    tallies.set(key, passed ? { ...tally, passed: tally.passed + 1 } : { ...tally, failed: tally.failed + 1 })
  }
  return tallies
}

function uniqueCells(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map(cell => [cellKey(cell), cell])).values()]
}
