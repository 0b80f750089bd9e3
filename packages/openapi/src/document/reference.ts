import { joinPointer, readPointer } from './json-pointer.ts'
import type { Reference } from './openapi-document.ts'
import { isRecord } from './record.ts'

/** A value of the document, and the JSON pointer at which it stands. */
export interface Located<Value> {
  readonly value: Value
  readonly pointer: string
}

/**
 * Follows a local `$ref`, and the reference that it may lead to, until there is an object. A value without `$ref` is returned
 * as it is. This is how Reference Objects are read, which say nothing else; a schema may say more beside its `$ref`, so it is
 * followed one step at a time, by {@link followReference}.
 *
 * @throws when the reference leads nowhere, in a circle, or out of the document.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function resolveReference<Value>(document: object, value: Value | Reference): Value {
  return locateReference(document, value, '#').value
}

/** {@link resolveReference}, which also tells where the object stands. `pointer` is where the value stands. */
export function locateReference<Value>(document: object, value: Value | Reference, pointer: string): Located<Value> {
  let located: Located<unknown> = { value, pointer }
  for (let next = referenceIn(value); next !== undefined; next = referenceIn(located.value)) {
    located = followReference(document, next, pointer)
  }
  return located as Located<Value>
}

/**
 * What a local `$ref` names: one step, even where that refers to something else again. `usedAt` says where it stands, for the
 * error.
 * @throws as {@link resolveReference} does.
 */
export function followReference<Value = unknown>(document: object, reference: string, usedAt: string): Located<Value> {
  const target = readReference(document, reference, usedAt)
  if (referenceIn(target.value) !== undefined) refuseCircle(document, reference, usedAt)
  return target as Located<Value>
}

function refuseCircle(document: object, reference: string, usedAt: string): void {
  const passed = new Set<unknown>()
  for (let next: string | undefined = reference; next !== undefined; ) {
    const { value } = readReference(document, next, usedAt)
    if (passed.has(value)) throw new Error(`${usedAt}: the $ref ${reference} refers to itself. Point it at an object.`)
    passed.add(value)
    next = referenceIn(value)
  }
}

/** The `$ref` of an object, if it has one. */
export function referenceIn(value: unknown): string | undefined {
  return isRecord(value) && typeof value.$ref === 'string' ? value.$ref : undefined
}

function readReference(document: object, reference: string, usedAt: string): Located<unknown> {
  const refuse = (reason: string): never => {
    const place = usedAt === '#' ? (findUse(document, reference, '#') ?? usedAt) : usedAt
    throw new Error(`${place}: the $ref ${reference} ${reason}`)
  }
  if (!reference.startsWith('#/')) {
    const reason = reference.startsWith('#') ? 'names no $anchor, or several' : 'leads out of the document'
    return refuse(`${reason}. Write it as #/components/…`)
  }
  const target = readPointer(document, reference) ?? refuse('leads nowhere. Correct it, or add what it names.')
  return { value: target.value, pointer: joinPointer('#', ...target.keys) }
}

/** Where a reference stands, for whoever follows one without knowing that. */
function findUse(value: unknown, reference: string, pointer: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (referenceIn(value) === reference) return pointer
  for (const [key, item] of Object.entries(value)) {
    const found = findUse(item, reference, joinPointer(pointer, key))
    if (found !== undefined) return found
  }
  return undefined
}
