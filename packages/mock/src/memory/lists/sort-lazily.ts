/** What pages are cut from: a list, or one that is in order only where somebody looks. */
export interface Sliceable<Item> {
  readonly length: number
  /** The items from one place up to another one, as `slice` of an array has them. */
  readonly slice: (from: number, to: number) => Item[]
}

/** Below this many, sorting is faster than dividing. */
const FEW = 64
const SAMPLES = 15

/** A stretch of the list: all that comes before it in order stands before it. */
interface Stretch {
  readonly from: number
  readonly to: number
  /** What it was divided into, in order. Empty for one that is sorted. */
  parts?: readonly Stretch[]
}

/**
 * Sorts a list as far as somebody reads it: a page of 100,000 things takes a walk or two through them, and reading all pages takes no
 * longer than sorting at once. Items that compare as equal stay in order.
 */
export function sortLazily<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  compareKeys: (one: Key, other: Key) => number,
): Sliceable<Item> {
  const keys = items.map(keyOf)
  const order = Uint32Array.from(items.keys())
  const compare = (one: number, other: number) => compareKeys(keys[one] as Key, keys[other] as Key) || one - other

  /** Divides by the middle one of some items, taken from everywhere: what is in order already is divided well. */
  function divide({ from, to }: Stretch): Stretch[] {
    const step = Math.floor((to - from) / SAMPLES)
    const samples = Array.from({ length: SAMPLES }, (_, index) => Number(order[from + index * step]))
    const pivot = Number(samples.sort(compare)[SAMPLES >> 1])
    let before = from
    let after = to
    for (const each of order.slice(from, to)) {
      const difference = compare(each, pivot)
      if (difference < 0) order[before++] = each
      else if (difference > 0) order[--after] = each
    }
    order[before] = pivot
    return [
      { from, to: before },
      { from: after, to },
    ]
  }

  function sortWithin(stretch: Stretch, from: number, to: number): void {
    if (stretch.to <= from || stretch.from >= to) return
    if (stretch.to - stretch.from <= FEW && !stretch.parts) {
      order.subarray(stretch.from, stretch.to).sort(compare)
      stretch.parts = []
    }
    stretch.parts ??= divide(stretch)
    for (const part of stretch.parts) sortWithin(part, from, to)
  }

  const whole: Stretch = { from: 0, to: items.length }
  return {
    length: items.length,
    slice(from, to) {
      sortWithin(whole, from, to)
      return Array.from(order.subarray(from, Math.max(from, to)), index => items[index] as Item)
    },
  }
}
