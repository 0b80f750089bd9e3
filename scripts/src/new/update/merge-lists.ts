import { isRecord } from '@crm-clients/openapi/document'
import type { Versions } from './versions.ts'

/** Three versions of a list. */
export type ListVersions = { readonly [Version in keyof Versions]: readonly unknown[] }

/**
 * Merges lists whose items can be told apart, by name as parameters can, or by themselves as listed values can: those that a side
 * added or removed are added or removed. Items without a name are merged where all lists have the same number of them.
 *
 * @param mergeItem merges one item, which stands at an index of our list, or at the end of it.
 * @returns undefined where nobody can tell which item is which.
 */
export function mergeLists(
  { base, ours, theirs }: ListVersions,
  mergeItem: (item: Versions, index: number) => unknown,
): unknown[] | undefined {
  const [old, own, other] = [base, ours, theirs].map(indexItems)
  if (!old || !own || !other) {
    if (base.length !== ours.length || ours.length !== theirs.length) return undefined
    return ours.map((item, index) => mergeItem({ base: base[index], ours: item, theirs: theirs[index] }, index))
  }
  const added = [...other.keys()].filter(key => !own.has(key))
  return [...own.keys(), ...added].flatMap((key, index) => {
    const merged = mergeItem({ base: old.get(key), ours: own.get(key), theirs: other.get(key) }, index)
    return merged === undefined ? [] : [merged]
  })
}

/** The items by what tells them apart; undefined where something does not. */
function indexItems(items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const keys = items.map(keyOf)
  if (keys.includes(undefined) || new Set(keys).size < keys.length) return undefined
  return new Map(items.map((item, index) => [keys[index] as string, item]))
}

function keyOf(item: unknown): string | undefined {
  if (Array.isArray(item)) return undefined
  if (!isRecord(item)) return JSON.stringify(item)
  const { $ref, in: place, name, url } = item
  // The parameters of an operation are known by both, tags by name, servers by URL.
  return $ref !== undefined || name !== undefined || url !== undefined
    ? JSON.stringify([$ref, place, name, url])
    : securityKey(item)
}

/** An alternative of `security` is known by the credentials that it asks for. */
function securityKey(item: Readonly<Record<string, unknown>>): string | undefined {
  return Object.values(item).every(Array.isArray) ? JSON.stringify(Object.keys(item).sort()) : undefined
}
