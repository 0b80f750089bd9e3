import {
  followReference,
  joinPointer,
  referenceIn,
  type Schema,
  type SchemaObject,
} from '@crm-clients/openapi/document'
import { mapSubschemas } from '@crm-clients/openapi/schema'
import { isCircular } from '@crm-clients/openapi/validation'

/** What becomes of the references that are left. */
export interface LeftReferences {
  /** What takes the place of a reference. */
  readonly replace: (reference: string) => SchemaObject
  /** Is told the JSON pointer of each place. */
  readonly report: (pointer: string) => void
  /** Is told the JSON pointers of references that lead back to themselves within one value. They are left out. */
  readonly omit: (pointer: string) => void
}

/** With more schemas than these in one, Prism takes seconds: it takes each apart several times. */
const MAXIMUM_SIZE = 1000

/**
 * A schema in which others stand in the place of the references to them, as deep as there is room for. References are left
 * where a schema leads back to itself, at the second visit, and below the depth from which on the whole would be too large.
 */
export function inlineSchema(document: object, schema: Schema, pointer: string, left: LeftReferences): Schema {
  let inlined = inlineTo(1)
  for (let depth = 2; inlined.isShallow; depth += 1) {
    const deeper = inlineTo(depth)
    if (deeper.size > MAXIMUM_SIZE) break
    inlined = deeper
  }
  for (const place of inlined.places) left.report(place)
  for (const place of inlined.circles) left.omit(place)
  return inlined.schema

  /** Follows so many references below each other. What has become too large is left unfinished. */
  function inlineTo(maximumDepth: number) {
    const places: string[] = []
    const circles: string[] = []
    let size = 0
    let isShallow = false

    function visit(current: Schema, place: string, trail: readonly string[]): Schema {
      size += 1
      if (typeof current === 'boolean') return current
      const { $ref, ...beside } = mapSubschemas(withoutData(current), (below, _, keys) =>
        visit(below, joinPointer(place, ...keys), trail),
      )
      const reference = referenceIn(current)
      if (reference === undefined) return beside
      if (isCircular(document, reference)) {
        circles.push(place)
        return beside
      }
      const isTooDeep = trail.length >= maximumDepth || size > MAXIMUM_SIZE
      const isCircle = trail.includes(reference)
      isShallow ||= isTooDeep && !isCircle
      if (isTooDeep || isCircle) {
        places.push(place)
        return { ...left.replace(reference), ...beside }
      }
      const target = followReference<Schema>(document, reference, place)
      const inlined = visit(target.value, target.pointer, [...trail, reference])
      return besides(inlined, beside)
    }

    return { schema: visit(schema, pointer, []), places, circles, size, isShallow }
  }
}

/** A schema with what stands beside the reference to it: both count, also where they have the same keyword. */
function besides(target: Schema, beside: SchemaObject): Schema {
  if (typeof target === 'boolean') return target && Object.keys(beside).length > 0 ? beside : target
  const isShared = Object.keys(beside).some(keyword => keyword in target)
  return isShared ? { allOf: [target, beside] } : { ...target, ...beside }
}

/** Without the data of a schema, in which Prism would follow a `$ref`, and a validator find an `$id`. */
export function withoutData({ default: _, example: __, examples: ___, ...schema }: SchemaObject): SchemaObject {
  return schema
}
