/** What a path of keys leads to; undefined where a key on the way is missing, and null where null is. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  // Names are those of documents, and nothing is inherited: one may be `constructor`.
  return path.reduce<unknown>(
    (found, key) => (found === null ? null : Object.hasOwn(Object(found), key) ? Object(found)[key] : undefined),
    value,
  )
}

/** A copy of a value that has something else where a path of keys leads. */
export function replacePath(value: unknown, [key, ...below]: readonly string[], placed: unknown): unknown {
  return key === undefined ? placed : { ...Object(value), [key]: replacePath(Object(value)[key], below, placed) }
}
