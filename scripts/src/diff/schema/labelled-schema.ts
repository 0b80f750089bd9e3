import { isPointerWithin, type SchemaObject } from '@crm-clients/openapi/document'
import { listBranches, type PlacedSchema, resolveSchema, type SchemaPart } from '@crm-clients/openapi/schema'

/** A schema, where it stands, and what people call the value. */
export interface LabelledSchema extends PlacedSchema {
  /** The way to the value, as code would write it: `Contact.address.city`, `listContacts[200].items[]`. */
  readonly label: string
}

/** One part of what is demanded of a value, next to others. */
export interface LabelledPart extends SchemaPart {
  readonly label: string
}

/**
 * The parts of schemas that a value has to satisfy at once: the given ones, what they refer to, and the branches of their
 * `allOf`. What stands where makes no difference to a caller.
 */
export function resolveLabelled(document: object, schemas: readonly LabelledSchema[]): LabelledPart[] {
  const parts = new Map<SchemaObject, LabelledPart>()
  for (const { schema, pointer, label } of schemas) {
    const found = resolveSchema(document, { schema, pointer }).filter(({ isImplied }) => !isImplied)
    if (found.length === 0) found.push({ schema: {}, pointer, trail: [] })
    for (const part of found) {
      if (!parts.has(part.schema)) parts.set(part.schema, { ...part, label: nearestName(part) ?? label })
    }
  }
  // A schema that only refers to another one says nothing, and a change is better located at the other one.
  const telling = [...parts.values()].filter(({ schema }) => Object.keys(schema).some(key => key !== '$ref'))
  return telling.length > 0 ? telling : [...parts.values()].slice(-1)
}

/** Whether a part belongs to another one: what it says of properties and items, `unevaluated...` of the other one heeds. */
export function isPartOf(inner: LabelledPart, outer: LabelledPart): boolean {
  if (isPointerWithin(inner.pointer, outer.pointer)) return true
  return inner.trail.length > outer.trail.length && outer.trail.every((step, index) => inner.trail[index] === step)
}

/** The branches of a part's `oneOf` or `anyOf`. */
export function listLabelledBranches(part: LabelledPart, keyword: 'anyOf' | 'oneOf'): LabelledSchema[] {
  return listBranches(part, keyword).map(({ schema, pointer }) => ({
    schema,
    pointer,
    label: (typeof schema === 'object' && schemaName(schema.$ref)) || part.label,
  }))
}

/** The name of the schema that a reference leads to, if it is a named one. */
export function schemaName(reference: unknown): string | undefined {
  return typeof reference === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] : undefined
}

/** The name of the schema that a part belongs to, if it was reached by one. */
function nearestName({ schema, trail }: SchemaPart): string | undefined {
  return [...trail, schema.$ref].map(schemaName).findLast(name => name !== undefined)
}
