import { equalsJson, isRecord, type JsonRecord, joinPointer, setOwn } from '@crm-clients/openapi/document'
import { mergeLists } from './merge-lists.ts'
import type { Versions } from './versions.ts'

/** Where both sides changed something, each in its own way. What a side has removed is undefined. */
export interface MergeConflict {
  readonly pointer: string
  readonly ours: unknown
  readonly theirs: unknown
}

/** One of the two sides of a merge. */
export type MergeSide = 'ours' | 'theirs'

/** How a merge goes on where both sides changed something. */
export interface MergeSettings {
  /** The side that wins at a place, where somebody has decided that. */
  settle(pointer: string): MergeSide | undefined
  /** Takes what nobody has decided. */
  readonly conflicts: MergeConflict[]
}

/**
 * Merges two changes of one value: what only one side changed is as that side has it, and objects are merged key by key.
 * Where both changed the same, it stays ours until the conflict is settled.
 */
export function mergeValues(versions: Versions, pointer: string, settings: MergeSettings): unknown {
  const { base, ours, theirs } = versions
  if (equalsJson(ours, theirs) || equalsJson(base, theirs)) return ours
  if (equalsJson(base, ours)) return theirs
  if (isRecord(ours) && isRecord(theirs))
    return mergeRecords(isRecord(base) ? base : {}, ours, theirs, pointer, settings)
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const lists = { base: Array.isArray(base) ? base : [], ours, theirs }
    const merged = mergeLists(lists, (item, place) => mergeValues(item, joinPointer(pointer, place), settings))
    if (merged) return merged
  }
  const side = settings.settle(pointer)
  if (side === undefined) settings.conflicts.push({ pointer, ours, theirs })
  return side === 'theirs' ? theirs : ours
}

function mergeRecords(
  base: JsonRecord,
  ours: JsonRecord,
  theirs: JsonRecord,
  pointer: string,
  settings: MergeSettings,
): JsonRecord {
  const merged: JsonRecord = {}
  for (const key of orderKeys(Object.keys(ours), Object.keys(theirs))) {
    const versions = { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) }
    const value = mergeValues(versions, joinPointer(pointer, key), settings)
    if (value !== undefined) setOwn(merged, key, value)
  }
  return merged
}

/** The keys of both, in our order; those of theirs alone stand behind the ones that they follow there. */
function orderKeys(ours: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(ours)
  const followers = new Map<string | undefined, string[]>()
  let last: string | undefined
  for (const key of theirs) {
    if (known.has(key)) last = key
    else followers.set(last, [...(followers.get(last) ?? []), key])
  }
  return [undefined, ...ours].flatMap(key => [...(key === undefined ? [] : [key]), ...(followers.get(key) ?? [])])
}

function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
