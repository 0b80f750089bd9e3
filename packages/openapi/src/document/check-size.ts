import { joinPointer } from './json-pointer.ts'
import { type DocumentLimits, LimitError, sayPlace, tooDeep } from './limits.ts'

/** How large a value is, once everything that stands in it several times is written out. */
interface Size {
  readonly values: number
  readonly bytes: number
  readonly levels: number
}

/**
 * Checks how large a document is as a value. One object may stand in it many times, as an alias of YAML makes it, and counts each time.
 *
 * @param placeOf where a JSON pointer leads, for messages.
 * @throws {LimitError} when it is too large, deep or wide.
 * @throws when an object contains itself.
 */
export function checkSize(document: unknown, limits: DocumentLimits, placeOf: (pointer: string) => string): void {
  /** Nothing yet for the objects that are being measured. */
  const sizes = new Map<object, Size | undefined>()
  const keys: (string | number)[] = []
  const place = () => sayPlace(joinPointer('#', ...keys), placeOf)

  function measure(value: object): Size {
    const known = sizes.get(value)
    if (known === undefined && sizes.has(value))
      throw new Error(`${place()} contains itself, by an alias of YAML. Name it below components, and refer to it.`)
    const size = known ?? measureBelow(value as Record<string, unknown>)
    if (keys.length + size.levels > limits.depth) throw tooDeep(place(), limits)
    return size
  }

  function measureBelow(value: Readonly<Record<string, unknown>>): Size {
    if (keys.length >= limits.depth) throw tooDeep(place(), limits)
    const names = Object.keys(value)
    if (names.length > limits.entries) throw new LimitError('entries', `${place()} has ${names.length} entries`, limits)
    sizes.set(value, undefined)
    const isList = Array.isArray(value)
    let [values, bytes, levels] = [1, 0, 0]
    for (const name of names) {
      const below = value[name]
      if (!isList) bytes += name.length
      if (typeof below === 'object' && below !== null) {
        keys.push(name)
        const size = measure(below)
        keys.pop()
        values += size.values
        bytes += size.bytes
        levels = Math.max(levels, size.levels)
      } else {
        values += 1
        if (typeof below === 'string') bytes += below.length
      }
    }
    const tooMany = values > limits.values ? 'values' : bytes > limits.bytes ? 'bytes' : undefined
    if (tooMany) throw new LimitError(tooMany, `${place()} has more than ${limits[tooMany]} ${tooMany}`, limits)
    const size = { values, bytes, levels: levels + 1 }
    sizes.set(value, size)
    return size
  }

  if (typeof document === 'object' && document !== null) measure(document)
}
