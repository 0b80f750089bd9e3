import { followReference, referenceIn, type Schema, type SchemaObject, setOwn } from '@crm-clients/openapi/document'
import { mapSubschemas } from '@crm-clients/openapi/schema'
import { isCircular } from '@crm-clients/openapi/validation'
import { withoutData } from './inline-schema.ts'

/** Schemas that are referred to from where Prism resolves references: below `__bundled__` of an operation. */
export interface BundledSchemas {
  /** By the names that the references have. It grows with each new reference. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** The schema that takes the place of a reference into the document. */
  readonly refer: (reference: string) => SchemaObject
}

/**
 * Starts a bundle of the schemas of a document. Each is in it once, however many refer to it.
 *
 * @param omit is told of references that lead back to themselves within one value. They are left out.
 */
export function createBundle(document: object, omit: (reference: string) => void): BundledSchemas {
  const schemas: Record<string, Schema> = {}
  const names = new Map<string, string>()

  function refer(reference: string): SchemaObject {
    const name = names.get(reference) ?? `schema${names.size}`
    if (!names.has(reference)) {
      names.set(reference, name)
      setOwn(schemas, name, bundle(followReference<Schema>(document, reference, '#').value))
    }
    return { $ref: `#/__bundled__/${name}` }
  }

  function bundle(schema: Schema): Schema {
    if (typeof schema === 'boolean') return schema
    const { $ref: _, ...copy } = mapSubschemas(withoutData(schema), bundle)
    const reference = referenceIn(schema)
    if (reference === undefined) return copy
    if (!isCircular(document, reference)) return { ...copy, ...refer(reference) }
    omit(reference)
    return copy
  }

  return { schemas, refer }
}
