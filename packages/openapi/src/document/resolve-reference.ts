import type { Reference } from './openapi-document.ts'
import { isRecord } from './record.ts'

/** An object of the document, and the JSON pointer at which it stands. */
export interface Located<Value> {
  readonly value: Value
  readonly pointer: string
}

/**
 * Follows a local `$ref`, and the reference that it may lead to, until there is an object.
 * A value without `$ref` is returned as it is.
 *
 * @throws when the reference leads nowhere, in a circle, or out of the document.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function resolveReference<Value>(document: object, value: Value | Reference): Value {
  return locateReference(document, value, '#').value
}

/** {@link resolveReference}, which also tells where the object stands. `pointer` is where the value stands. */
export function locateReference<Value>(document: object, value: Value | Reference, pointer: string): Located<Value> {
  const seen = new Set<string>()
  let current: unknown = value
  let place = pointer
  while (isRecord(current) && typeof current.$ref === 'string') {
    place = current.$ref
    if (seen.has(place)) throw new Error(`${pointer}: the $ref ${place} refers to itself. Point it at an object.`)
    seen.add(place)
    current = readPointer(document, place, pointer)
  }
  return { value: current as Value, pointer: place }
}

/** Joins the keys that lead into a document to a JSON pointer below `base`: `joinPointer('#', 'paths', '/a')`. */
export function joinPointer(base: string, ...keys: readonly (string | number)[]): string {
  return [base, ...keys.map(key => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** The keys that a JSON pointer of {@link joinPointer} or a local `$ref` leads along: `#/paths/~1a` is `paths`, `/a`. */
export function splitPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map(decode)
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-6 */
function readPointer(document: object, pointer: string, usedAt: string): unknown {
  if (!pointer.startsWith('#/')) {
    const reason = pointer.startsWith('#') ? 'is not a JSON pointer' : 'leads out of the document'
    throw new Error(`${usedAt}: the $ref ${pointer} ${reason}. Write it as #/components/…`)
  }
  let current: unknown = document
  for (const key of pointer.split('/').slice(1)) {
    // A key that holds a percent sign, such as the path `/a%20b`, is found as it is.
    const name = [unescapeKey(key), decode(key)].find(spelling => hasKey(current, spelling))
    if (name === undefined) {
      throw new Error(`${usedAt}: the $ref ${pointer} leads nowhere. Correct it, or add what it names.`)
    }
    current = (current as Record<string, unknown>)[name]
  }
  return current
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function decode(key: string): string {
  const plain = unescapeKey(key)
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
