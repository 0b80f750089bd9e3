import { splitPointer } from '@crm-clients/openapi/document'

/** One place of a document with another value, or without any. */
export interface Edit {
  /** What kind of change it is; mutants are counted by it: `required entry dropped`. */
  readonly operator: string
  /** JSON pointer of the value that changes. */
  readonly pointer: string
  /** What of the value is lost, where the pointer leaves a choice: an entry of `required`. */
  readonly detail?: string
  /** What comes in its place; without it the value is removed. */
  readonly value?: unknown
}

/** A copy of a document with one edit. Shares everything else with the original. */
export function applyEdit<Document>(document: Document, { pointer, value }: Edit): Document {
  return replaceAt(document, splitPointer(pointer), value) as Document
}

function replaceAt(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (!isContainer(target)) throw new Error(`There is nothing at "${key}" to replace.`)
  const replaced = replaceAt(target[key], rest, value)
  if (Array.isArray(target)) {
    const index = Number(key)
    return replaced === undefined ? target.toSpliced(index, 1) : target.with(index, replaced)
  }
  const { [key]: _, ...others } = target
  return replaced === undefined ? others : { ...target, [key]: replaced }
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
