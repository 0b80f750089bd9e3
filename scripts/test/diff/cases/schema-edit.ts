/** A change of a schema, and what it means where the schema is sent and where it is answered. */
export type SchemaEdit = readonly [title: string, before: string, after: string, request: string, response: string]

/** The schema of an object, from its properties and other keywords, in YAML's flow style. */
export function properties(list: string, more = ''): string {
  return `{ type: object${more}, properties: { ${list} } }`
}

/** The schema of an object with one property. */
export function a(schema: string): string {
  return properties(`a: { ${schema} }`)
}

/** An edit that leaves fewer values, and the same edit back. */
export function narrows(
  title: string,
  wide: string,
  narrow: string,
  rules: readonly [narrowed: string, widened: string] = ['constraint-added', 'constraint-removed'],
): SchemaEdit[] {
  const [narrowed, widened] = rules
  return [
    [title, wide, narrow, `breaking request-${narrowed}`, `minor response-${narrowed}`],
    [`${title}, undone`, narrow, wide, `minor request-${widened}`, `breaking response-${widened}`],
  ]
}

/** An edit that changes no value, and the same edit back. */
export function saysNothing(title: string, before: string, after: string, keywords = 1): SchemaEdit[] {
  const changes = Array(keywords).fill('patch client-rewritten').join(', ')
  return [
    [title, before, after, changes, changes],
    [`${title}, undone`, after, before, changes, changes],
  ]
}
