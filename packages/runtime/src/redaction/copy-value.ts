import { nameOf } from '../name-of.ts'

/** More objects than this are not copied: a getter may make new ones without end. */
const MOST_OBJECTS = 100_000

/** What errors have without saying so. */
const ERROR_KEYS = ['name', 'message', 'stack', 'code', 'cause', 'errors']

/**
 * Copies a value with other texts, as far as it can be looked into: lists, objects and errors with what they carry. Of
 * functions, bytes, and what leads back into itself nothing is left.
 */
export function copyValue(value: unknown, rewrite: (text: string) => string, copies = new Map()): unknown {
  if (value !== Object(value)) {
    const text = String(value)
    const rewritten = rewrite(text)
    return rewritten === text ? value : rewritten
  }
  if (typeof value === 'function' || ArrayBuffer.isView(value) || copies.has(value) || copies.size > MOST_OBJECTS) {
    return copies.get(value)
  }
  copies.set(value, undefined)
  try {
    const copy = (inner: unknown) => copyValue(inner, rewrite, copies)
    copies.set(value, Array.isArray(value) ? value.map(copy) : copyObject(value as object, rewrite, copy))
  } catch {
    // A getter that throws, or more levels than the stack has.
  }
  return copies.get(value)
}

function copyObject(value: object, rewrite: (text: string) => string, copy: (inner: unknown) => unknown): object {
  // Not `instanceof`: a test runner may bring a realm of its own, with other classes than those of `fetch`.
  const isError = /Error|Exception/.test(nameOf(value))
  const keys = [...(isError ? ERROR_KEYS : []), ...Object.keys(value)]
  // A name is not a text of its own: a word that is a secret as a value is none as a name.
  const rename = (key: string) => rewrite(`\n${key}`).slice(1)
  const entries = keys.map(key => [rename(key), copy((value as Record<string, unknown>)[key])] as const)
  const fields = Object.fromEntries(entries.filter(([, field]) => field !== undefined))
  return isError ? Object.assign(new Error(), fields) : fields
}
