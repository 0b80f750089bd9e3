/**
 * The value to which a JSON pointer leads; undefined where it leads nowhere.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function valueAtPointer(document: object, pointer: string): unknown {
  return splitKeys(pointer).reduce<unknown>((node, key) => {
    const owner = Object(node) as Record<string, unknown>
    // A key that holds a percent sign, such as the path `/a%20b`, is found as it is.
    return Object.hasOwn(owner, unescapeKey(key)) ? owner[unescapeKey(key)] : owner[decode(unescapeKey(key))]
  }, document)
}

/** The keys along which a JSON pointer leads. */
export function pointerKeys(pointer: string): string[] {
  return splitKeys(pointer).map(key => decode(unescapeKey(key)))
}

function splitKeys(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}
