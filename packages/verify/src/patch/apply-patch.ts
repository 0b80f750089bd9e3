import { equalsJson, isRecord, type JsonRecord, setOwn, splitPointer } from '@crm-clients/openapi/document'
import type { PatchOperation } from '../compare/suggest-patch.ts'

/** What came of a patch. */
export type Patched =
  | { readonly kind: 'changed'; readonly value: JsonRecord }
  | { readonly kind: 'as it was' }
  | { readonly kind: 'impossible'; readonly path: string }

/**
 * Applies a patch to a document, all of it or nothing. The given document is not changed.
 * An object that is added where one is by now is joined with it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function applyPatch(document: JsonRecord, patch: readonly PatchOperation[]): Patched {
  const value = structuredClone(document)
  for (const step of patch) if (!applyStep(value, step)) return { kind: 'impossible', path: step.path }
  return equalsJson(value, document) ? { kind: 'as it was' } : { kind: 'changed', value }
}

/** Whether there is something to apply it to. */
function applyStep(document: JsonRecord, { op, path, value }: PatchOperation): boolean {
  const keys = splitPointer(path)
  const last = keys.pop() ?? ''
  const holder = keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as keyof typeof at] : undefined,
    document,
  )
  if (Array.isArray(holder)) return applyToList(holder, op, last, value)
  if (!isRecord(holder)) return false
  if (op !== 'add' && !Object.hasOwn(holder, last)) return false
  if (op === 'remove') delete holder[last]
  else setOwn(holder, last, op === 'add' ? addedTo(holder[last], value) : value)
  return true
}

/** Two suggestions can each begin the same object, such as that of the headers: the second one takes nothing away. */
function addedTo(there: unknown, value: unknown): unknown {
  return isRecord(there) && isRecord(value) ? { ...value, ...there } : value
}

function applyToList(list: unknown[], op: PatchOperation['op'], key: string, value: unknown): boolean {
  // What is listed twice is no more than what is listed once.
  if (op === 'add' && key === '-') {
    if (!list.some(item => equalsJson(item, value))) list.push(value)
    return true
  }
  const index = Number(key)
  if (!/^\d+$/.test(key) || index >= list.length) return false
  list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]))
  return true
}
