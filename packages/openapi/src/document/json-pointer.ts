/**
 * JSON pointers lead to the values of a document: `#/paths/~1contacts/get`. One that begins with `#` is the fragment of a URI,
 * as in a `$ref`, so what is percent-encoded in it is decoded; one that begins with a slash stands for itself. This is the only
 * file that knows how they are written.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */

/**
 * Joins keys to a JSON pointer below `base`. {@link splitPointer} gives the same keys again, whatever they hold.
 * @example
 * joinPointer('#', 'paths', '/contacts') // #/paths/~1contacts
 * joinPointer('', 'a%b') // /a%b
 * joinPointer('#', 'a%b') // #/a%25b
 */
export function joinPointer(base: string, ...keys: readonly (string | number)[]): string {
  let pointer = base
  for (const key of keys) pointer = `${pointer}/${escapeKey(String(key), base)}`
  return pointer
}

/**
 * The keys along which a JSON pointer leads: none for the whole document.
 * @example splitPointer('#/paths/~1contacts') // ['paths', '/contacts']
 */
export function splitPointer(pointer: string): string[] {
  const raw = splitRaw(pointer)
  if (!/[~%]/.test(pointer)) return raw
  return raw.map(key => unescapeKey(pointer.startsWith('#') ? decodePercent(key) : key))
}

/**
 * Whether a JSON pointer leads to a place, or to something in it.
 * @example isPointerWithin('/things/0/id', '/things') // true
 */
export function isPointerWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`)
}

/**
 * The JSON pointer to what holds a value.
 * @example parentPointer('#/components/schemas/Contact') // '#/components/schemas'
 */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

/** Where a JSON pointer leads, if it leads anywhere: the value, and the keys on the way. */
export interface PointerTarget {
  readonly value: unknown
  readonly keys: readonly string[]
}

/**
 * Follows a JSON pointer; undefined where it leads nowhere, and for a text that is none. A key that really holds a percent sign, such as the path `/a%20b`,
 * is found as well where the pointer does not encode that sign.
 */
export function readPointer(document: unknown, pointer: string): PointerTarget | undefined {
  if (!/^#?(?:\/|$)/.test(pointer)) return undefined
  const keys = splitPointer(pointer)
  let value = document
  for (const [index, decoded] of keys.entries()) {
    if (!hasKey(value, decoded)) {
      const plain = unescapeKey(splitRaw(pointer)[index] ?? '')
      if (!hasKey(value, plain)) return undefined
      keys[index] = plain
    }
    value = (value as Record<string, unknown>)[keys[index] ?? '']
  }
  return { value, keys }
}

function splitRaw(pointer: string): string[] {
  return pointer.split('/').slice(1)
}

/** A percent sign is what a fragment has to encode to be read as it was meant. Other letters are easier to read as they are. */
function escapeKey(key: string, base: string): string {
  if (!/[~/%]/.test(key)) return key
  const escaped = key.replaceAll('~', '~0').replaceAll('/', '~1')
  return base.startsWith('#') ? escaped.replaceAll('%', '%25') : escaped
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function decodePercent(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}

/** A list has items, and no property `length`. */
function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(key) && Number(key) < value.length
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
