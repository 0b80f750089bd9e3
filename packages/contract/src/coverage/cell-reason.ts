import type { Cell } from './cell.ts'

/** A cell that no case can exercise, and why. */
export interface CellReason {
  readonly cell: Cell
  readonly reason: string
}
