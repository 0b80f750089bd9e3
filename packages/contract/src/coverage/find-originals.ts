import type { ApiDescription } from '@crm-clients/openapi'
import { readPointer, writeExactJson } from '@crm-clients/openapi/document'
import type { CasePlan } from '../cases/plan-cases.ts'
import { type CoveredEntry, coverBy, isSettled } from './covered-entry.ts'

/** An entry, and the way in which the values travel that it is about. */
interface TravellingEntry {
  readonly travel?: string | undefined
  readonly entry: CoveredEntry
}

/**
 * The entries, and for those of schemas that are written twice the place where they are shown. Whoever says that two schemas
 * are the same, word for word, is believed only where they are.
 */
export function findOriginals(
  api: ApiDescription,
  listed: readonly TravellingEntry[],
  repeats: CasePlan['repeats'],
): CoveredEntry[] {
  const byRule = new Map(listed.map(item => [keyOf(item, item.entry.pointer), item.entry]))
  const isSame = (one: string, other: string) => {
    const [text, original] = [one, other].map(pointer => writeExactJson(readPointer(api.document, pointer)?.value))
    return text === original
  }
  const known = [...repeats].flatMap(([travel, pointers]) =>
    [...pointers].filter(([copy, original]) => isSame(copy, original)).map(pair => ({ travel, pair })),
  )
  const originals = new Map(known.map(({ travel, pair: [copy, original] }) => [`${travel} ${copy}`, original]))

  /** The entry that shows another one. What is written twice may hold what is written a third time, and is shown there. */
  function findOriginal(item: TravellingEntry, pointer: string): CoveredEntry | undefined {
    const copy = prefixesOf(pointer).find(prefix => originals.has(`${item.travel} ${prefix}`))
    if (copy === undefined) return undefined
    const shownAt = originals.get(`${item.travel} ${copy}`) + pointer.slice(copy.length)
    const original = byRule.get(keyOf(item, shownAt))
    return original && isSettled(original) ? original : findOriginal(item, shownAt)
  }

  return listed.map(item => {
    const { entry } = item
    if (isSettled(entry) || entry.pointer === undefined) return entry
    const original = findOriginal(item, entry.pointer)
    return original ? coverBy(entry, original, original.pointer) : entry
  })
}

function keyOf({ travel, entry }: TravellingEntry, pointer: string | undefined): string {
  const { keyword, detail, expects } = entry
  return JSON.stringify([travel, pointer, keyword, detail, expects])
}

/** A JSON pointer and all above it, the longest first. */
function prefixesOf(pointer: string): string[] {
  const keys = pointer.split('/')
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('/'))
}
