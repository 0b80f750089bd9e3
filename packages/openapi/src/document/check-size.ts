import { joinPointer } from './json-pointer.ts'
import { type DocumentLimits, LimitError, sayPlace, tooDeep } from './limits.ts'

/** How large a value is, once everything that stands in it several times is written out. */
interface Size {
  readonly values: number
  readonly bytes: number
  readonly levels: number
}

const SCALAR: Size = { values: 1, bytes: 0, levels: 0 }

/**
 * Checks how large a document is as a value. One object may stand in it many times, as an alias of YAML makes it, and counts each time.
 *
 * @param placeOf where a JSON pointer leads, for messages.
 * @throws {LimitError} when it is too large, deep or wide.
 * @throws when an object contains itself.
 */
export function checkSize(document: unknown, limits: DocumentLimits, placeOf: (pointer: string) => string): void {
  const sizes = new Map<object, Size>()
  const within = new Set<object>()
  const keys: (string | number)[] = []
  const place = () => sayPlace(joinPointer('#', ...keys), placeOf)

  function measure(value: unknown): Size {
    if (typeof value === 'string') return { values: 1, bytes: value.length, levels: 0 }
    if (typeof value !== 'object' || value === null) return SCALAR
    if (within.has(value))
      throw new Error(`${place()} contains itself, by an alias of YAML. Name it below components, and refer to it.`)
    const size = sizes.get(value) ?? measureBelow(value)
    sizes.set(value, size)
    if (keys.length + size.levels > limits.depth) throw tooDeep(place(), limits)
    return size
  }

  function measureBelow(value: object): Size {
    if (keys.length >= limits.depth) throw tooDeep(place(), limits)
    const entries = Array.isArray(value) ? value.length : Object.keys(value).length
    if (entries > limits.entries) throw new LimitError('entries', `${place()} has ${entries} entries`, limits)
    within.add(value)
    let [values, bytes, levels] = [1, 0, 0]
    for (const key of Object.keys(value)) {
      keys.push(key)
      const size = measure((value as Record<string, unknown>)[key])
      keys.pop()
      values += size.values
      bytes += size.bytes + (Array.isArray(value) ? 0 : key.length)
      levels = Math.max(levels, size.levels)
    }
    within.delete(value)
    const tooMany = values > limits.values ? 'values' : bytes > limits.bytes ? 'bytes' : undefined
    if (tooMany) throw new LimitError(tooMany, `${place()} has more than ${limits[tooMany]} ${tooMany}`, limits)
    return { values, bytes, levels: levels + 1 }
  }

  measure(document)
}
