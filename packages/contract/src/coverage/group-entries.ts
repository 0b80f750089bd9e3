import { groupBy } from '../group-by.ts'
import { type CoveredEntry, countEntries } from './covered-entry.ts'

/** What an operation sends, one of its answers, or what a component says of one of them, in one media type. */
export interface EntryGroup {
  /** The operation, or the component. */
  readonly owner: string
  /** `request`, the status of an answer, or how the values of a component travel. */
  readonly part: string
  /** Empty for what is outside of bodies. */
  readonly mediaType: string
  readonly entries: readonly CoveredEntry[]
}

/** How many entries are in which state. */
export interface EntryTally extends ReturnType<typeof countEntries> {
  readonly failed: number
}

/** The entries in groups, in their order. */
export function groupEntries(entries: readonly CoveredEntry[]): EntryGroup[] {
  const groups = groupBy(entries, entry => {
    const { operationId, component, travel, status, mediaType = '' } = entry
    return JSON.stringify([operationId ?? component, status ?? travel ?? 'request', mediaType])
  })
  return [...groups].map(([key, group]) => {
    const [owner, part, mediaType] = JSON.parse(key)
    return { owner, part, mediaType, entries: group }
  })
}

/** Counts entries by what became of them. */
export function tallyEntries(entries: readonly CoveredEntry[]): EntryTally {
  return { ...countEntries(entries), failed: entries.filter(({ failed }) => failed > 0).length }
}
