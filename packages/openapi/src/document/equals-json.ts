/** Whether two JSON values are the same. The order of keys does not matter, that of items does. */
export function equalsJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return isInteger(a) && isInteger(b) && String(a) === String(b)
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return false
    return a.length === b.length && a.every((item, index) => equalsJson(item, b[index]))
  }
  const [keys, others] = [keysOf(a), keysOf(b)]
  return keys.length === others.length && keys.every(key => Object.hasOwn(b, key) && equalsJson(at(a, key), at(b, key)))
}

/** Keys without a value are none in JSON. */
function keysOf(object: object): string[] {
  return Object.keys(object).filter(key => at(object, key) !== undefined)
}

function at(object: object, key: string): unknown {
  return (object as Record<string, unknown>)[key]
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || typeof value === 'number'
}
