import { freeName } from '@crm-clients/openapi/document'
import { pascalCase } from './pascal-case.ts'

type Entries = Readonly<Record<string, readonly unknown[]>>

/** The entries of operations, of which what they repeat was taken out. */
export interface SharedDetails {
  /**
   * What several operations repeat, by the name that it got: that of the detail, or `with` and the names of all details, with a
   * number where there are several.
   */
  readonly shared: ReadonlyMap<string, unknown>
  /** The entries with a symbol, whose description is that name, wherever something was taken out. */
  readonly named: Entries
}

/**
 * Takes what several operations repeat out of their entries: lists, objects, and all the details of an operation. A program
 * carries each once, and a reader sees at a glance what operations have in common.
 */
export function shareDetails(operations: Entries): SharedDetails {
  const all = Object.values(operations).flatMap(([, , details]) => (details ? [details as object] : []))
  const wholes = repeated(all.map(details => ['', details] as const))
  const kept = [...wholes.values(), ...all.filter(details => !wholes.has(identity('', details)))]
  const values = repeated(kept.flatMap(details => Object.entries(details)))

  const shared = new Map<string, unknown>()
  const names = new Map<string, string>()
  const name = (found: string, wanted: string, value: unknown) => {
    const free = freeName(wanted, shared)
    names.set(found, free)
    shared.set(free, value)
  }
  const replace = (details: object) =>
    Object.fromEntries(
      Object.entries(details).map(([key, value]) => {
        const known = names.get(identity(key, value))
        return [key, known === undefined ? value : Symbol(known)]
      }),
    )

  for (const [found, value] of values) {
    if (typeof value === 'object') name(found, found.slice(0, found.indexOf(' ')), value)
  }
  for (const [found, details] of wholes) {
    const wanted = `with${Object.keys(details).map(pascalCase).join('And')}`
    name(found, wanted, replace(details))
  }
  const named = Object.entries(operations).map(([id, [path, method, details]]) => {
    if (!details) return [id, [path, method]] as const
    const known = names.get(identity('', details))
    return [id, [path, method, known === undefined ? replace(details) : Symbol(known)]] as const
  })
  return { shared, named: Object.fromEntries(named) }
}

/** The values that are there more than once, each by its key and its text. */
function repeated<Value>(entries: readonly (readonly [key: string, value: Value])[]): Map<string, Value> {
  const once = new Set<string>()
  const found = new Map<string, Value>()
  for (const [key, value] of entries) {
    const known = identity(key, value)
    if (once.has(known)) found.set(known, value)
    once.add(known)
  }
  return found
}

function identity(key: string, value: unknown): string {
  // A symbol stands for what has a name already.
  const text = JSON.stringify(value, (_, item) => (typeof item === 'symbol' ? String(item) : item))
  return `${key} ${text}`
}
