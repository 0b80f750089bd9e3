import { isPointerWithin, parentPointer, readPointer, splitPointer } from '../document/json-pointer.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { referenceIn } from '../document/reference.ts'
import type { PlacedSchema } from '../schema/placed-schema.ts'
import type { Shape } from '../schema/shapes.ts'

/**
 * The alternatives of which a part is in one, and nothing else of what is said beside them; undefined for a part that is in none at its
 * own place. Whoever breaks a rule of the part breaks nothing that counts while another one of them still fits.
 */
export function findAlternatives(document: object, { branches }: Shape, part: PlacedSchema): PlacedSchema | undefined {
  const branch = branches.findLast(pointer => leadsTo(document, pointer, part.pointer))
  if (branch === undefined) return undefined
  const pointer = parentPointer(parentPointer(branch))
  const keyword = splitPointer(branch).at(-2) ?? ''
  const { [keyword]: alternatives, discriminator } = Object(readPointer(document, pointer)?.value)
  const known = schemas.get(alternatives)
  const schema = known ?? { [keyword]: alternatives, ...(discriminator !== undefined && { discriminator }) }
  schemas.set(alternatives, schema)
  return { pointer, schema }
}

/** Each is compiled when a value is first held against it. */
const schemas = new WeakMap<object, SchemaObject>()

/** Whether a schema stands inside of a branch, or where the branch refers to. */
function leadsTo(document: object, branch: string, pointer: string): boolean {
  const schema = readPointer(document, branch)?.value
  const reference = isRecord(schema) ? referenceIn(schema) : undefined
  return isPointerWithin(pointer, branch) || (reference !== undefined && isPointerWithin(pointer, reference))
}
