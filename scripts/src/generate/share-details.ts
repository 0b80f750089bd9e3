type Entries = Readonly<Record<string, readonly unknown[]>>

/** The entries of operations, of which what they repeat was taken out. */
export interface SharedDetails {
  /** What several operations repeat, by the name that it got: that of the detail, with a number where there are several. */
  readonly shared: ReadonlyMap<string, unknown>
  /** The entries with a symbol, whose description is that name, wherever something was taken out. */
  readonly named: Entries
}

/**
 * Takes the lists and objects that several operations repeat out of their entries. A program carries each once, and a reader
 * sees at a glance what operations have in common.
 */
export function shareDetails(operations: Entries): SharedDetails {
  const details = Object.values(operations).flatMap(([, , own = {}]) => Object.entries(own as object))
  const counts = new Map<string, number>()
  for (const [key, value] of details) counts.set(identity(key, value), (counts.get(identity(key, value)) ?? 0) + 1)

  const shared = new Map<string, unknown>()
  const names = new Map<string, string>()
  for (const [key, value] of details) {
    const found = identity(key, value)
    if (typeof value !== 'object' || names.has(found) || (counts.get(found) ?? 0) < 2) continue
    const name = freeName(key, shared)
    names.set(found, name)
    shared.set(name, value)
  }

  const named = Object.entries(operations).map(([id, [method, path, own]]) => {
    const replaced = Object.entries((own ?? {}) as object).map(([key, value]) => {
      const name = names.get(identity(key, value))
      return [key, name === undefined ? value : Symbol(name)] as const
    })
    return [id, [method, path, ...(own ? [Object.fromEntries(replaced)] : [])]] as const
  })
  return { shared, named: Object.fromEntries(named) }
}

function identity(key: string, value: unknown): string {
  return `${key} ${JSON.stringify(value)}`
}

function freeName(key: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? key : `${key}${number}`
    if (!taken.has(name)) return name
  }
}
