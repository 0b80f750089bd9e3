import type { Ajv, SchemaValidateFunction } from 'ajv'
import type { Schema } from '../document/openapi-document.ts'
import { followReference, referenceIn } from '../document/reference.ts'
import { reachSchemasAt } from '../schema/reach-schemas.ts'

/** The keyword that stands for `$ref` where a schema leads back to itself. */
export const CIRCULAR_REFERENCE = 'circularReference'

/**
 * Whether the schema of a reference leads back to itself without a step into the value, as alternatives of each other do.
 * JSON Schema leaves open what that means, and a validator would never end.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export function isCircular(document: object, reference: string): boolean {
  const { value } = followReference<Schema>(document, reference, '#')
  return [...reachSchemasAt(document, value, '')].some(schema => {
    const next = referenceIn(schema)
    return next !== undefined && followReference(document, next, '#').value === value
  })
}

/** Teaches AJV the keyword: at its second visit for the same place of a value, a schema accepts nothing more. */
export function addCircularReference(ajv: Ajv): void {
  const visited = new Set<string>()
  const validate: SchemaValidateFunction = (place: string, value: unknown, _, context) => {
    const visit = `${place} ${context?.instancePath}`
    if (visited.has(visit)) return false
    visited.add(visit)
    try {
      return ajv.getSchema(`document${place}`)?.(value, context) === true
    } finally {
      visited.delete(visit)
    }
  }
  ajv.addKeyword({ keyword: CIRCULAR_REFERENCE, validate, error: { message: 'fits none of the alternatives' } })
}
