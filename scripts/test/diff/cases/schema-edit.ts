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
