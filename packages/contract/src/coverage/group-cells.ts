import { type CoveredCell, isEmpty } from './coverage.ts'

/** One face of the cube: what an operation sends, or one of its answers, in one media type. */
export interface Face {
  readonly operationId: string
  /** `request`, or the status of the answer. */
  readonly part: string
  /** Empty for what is outside of bodies. */
  readonly mediaType: string
  readonly cells: readonly CoveredCell[]
}

/** How many cells are in which state. */
export interface Tally {
  readonly cells: number
  readonly exercised: number
  readonly explained: number
  readonly empty: number
  readonly failed: number
}

/** The faces of a cube, in the order of its cells. */
export function groupCells(cells: readonly CoveredCell[]): Face[] {
  const groups = new Map<string, CoveredCell[]>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.operationId, cell.status ?? 'request', cell.mediaType ?? ''])
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups].map(([key, group]) => {
    const [operationId, part, mediaType] = JSON.parse(key)
    return { operationId, part, mediaType, cells: group }
  })
}

/** Counts cells by what became of them. */
export function tallyCells(cells: readonly CoveredCell[]): Tally {
  return {
    cells: cells.length,
    exercised: cells.filter(({ passed }) => passed > 0).length,
    explained: cells.filter(({ reason }) => reason !== undefined).length,
    empty: cells.filter(isEmpty).length,
    failed: cells.filter(({ failed }) => failed > 0).length,
  }
}

/** Items with the same key, in the order in which their keys appear. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
