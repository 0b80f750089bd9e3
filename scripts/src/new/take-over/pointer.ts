/**
 * The value to which a JSON pointer leads; undefined where it leads nowhere.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function valueAtPointer(document: object, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((node, key) => (Object(node) as Record<string, unknown>)[key], document)
}

/** The keys along which a JSON pointer leads. */
export function pointerKeys(pointer: string): string[] {
  const keys = pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
  return keys.map(key => decode(key).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}
