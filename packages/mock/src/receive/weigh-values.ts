/** In bytes: an empty object, and its place in a list. */
const ONE_VALUE = 64

/** What the objects and lists of a value and all that is in them take in memory beside the text that they were read from, in bytes. */
export function weighValues(value: unknown): number {
  const left = [value]
  let count = 0
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next)
    count += inner.length + 1
    for (const each of inner) if (typeof each === 'object') left.push(each)
  }
  return count * ONE_VALUE
}
