import { joinPointer, resolveReference, type Schema, type SchemaObject } from '@crm-clients/openapi/document'

/** A schema, where it stands, and what people call it. */
export interface SchemaPlace<Value extends Schema = Schema> {
  readonly schema: Value
  /** JSON pointer. */
  readonly pointer: string
  /** The way to the value, as code would write it: `Contact.address.city`, `listContacts[200].items[]`. */
  readonly label: string
}

/** A schema object that says something about a value by itself, next to its siblings. */
export type Facet = SchemaPlace<SchemaObject>

/**
 * All schema objects that a value has to satisfy at once: the given ones, what they refer to, and the branches of
 * their `allOf`. What stands where makes no difference to a caller.
 */
export function flattenSchemas(document: object, places: readonly SchemaPlace[]): Facet[] {
  const facets = new Map<SchemaObject, Facet>()
  const visit = ({ schema, pointer, label }: SchemaPlace) => {
    if (typeof schema !== 'object' || schema === null) {
      const object = schema === false ? { not: {} } : {}
      facets.set(object, { schema: object, pointer, label })
      return
    }
    if (facets.has(schema)) return
    const reference = schema.$ref
    const name = typeof reference === 'string' ? schemaName(reference) : undefined
    facets.set(schema, { schema, pointer, label: name ?? label })
    if (typeof reference === 'string') {
      const target = resolveReference<Schema>(document, { $ref: reference })
      visit({ schema: target, pointer: reference, label: name ?? label })
    }
    for (const branch of listBranches({ schema, pointer, label: name ?? label }, 'allOf')) visit(branch)
  }
  places.forEach(visit)
  // A schema that only refers to another one says nothing, and a change is better located at the other one.
  const telling = [...facets.values()].filter(({ schema }) => Object.keys(schema).some(key => key !== '$ref'))
  return telling.length > 0 ? telling : [...facets.values()].slice(-1)
}

/** The branches of a schema's `allOf`, `oneOf` or `anyOf`. */
export function listBranches({ schema, pointer, label }: Facet, keyword: 'allOf' | 'anyOf' | 'oneOf'): SchemaPlace[] {
  const branches = schema[keyword]
  if (!Array.isArray(branches)) return []
  return branches.map((branch: Schema, index) => ({
    schema: branch,
    pointer: joinPointer(pointer, keyword, index),
    label: (typeof branch === 'object' && schemaName(branch.$ref)) || label,
  }))
}

/** The name of the schema that a reference leads to, if it is a named one. */
export function schemaName(reference: unknown): string | undefined {
  return typeof reference === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] : undefined
}
