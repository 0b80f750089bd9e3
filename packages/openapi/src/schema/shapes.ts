import type { Schema, SchemaObject } from '../document/openapi-document.ts'
import { ALTERNATIVES, listBranches } from './alternatives.ts'
import { impliedByBranch } from './discriminated-branches.ts'
import { impliedPart } from './discriminator.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import { resolveSchema } from './resolve.ts'
import { allowsType } from './types.ts'

/** The parts that apply to one value together, once a branch of each `oneOf` and `anyOf` is chosen. */
export interface Shape {
  readonly parts: readonly SchemaPart[]
  /** JSON pointers of the chosen branches. */
  readonly branches: readonly string[]
}

/** At most so many branches are followed of schemas that are alternatives of each other, which would multiply. */
const MOST_BRANCHES = 2000

/**
 * The shapes that a value can have: first the one that takes the first branch everywhere, then one for each other branch.
 * Schemas that refer to themselves are followed once.
 * @throws when a reference leads nowhere.
 */
export function listShapes(document: object, schemas: readonly PlacedSchema[], branches = MOST_BRANCHES): Shape[] {
  return shapesOf(document, schemas, { branches }, new Set())
}

/** Whether an object is among what a schema allows, as far as its types say. */
export function allowsObject(document: object, schema: Schema): boolean {
  return listShapes(document, [{ schema, pointer: '#' }]).some(({ parts }) =>
    parts.every(part => allowsType(part, 'object')),
  )
}

/** @param known the schemas that hold for the value already: their alternatives are chosen where they stand first. */
function shapesOf(
  document: object,
  schemas: readonly PlacedSchema[],
  left: { branches: number },
  known: ReadonlySet<SchemaObject>,
): Shape[] {
  const parts = schemas.flatMap(schema => resolveSchema(document, schema)).filter(({ schema }) => !known.has(schema))
  const knownBelow = new Set([...known, ...parts.map(({ schema }) => schema)])
  const choices = parts.flatMap(part =>
    ALTERNATIVES.flatMap(keyword => {
      const shapes = listBranches(part, keyword).flatMap((branch, index) => {
        // The first one everywhere is a shape that there has to be, unless even that has no end.
        if (left.branches <= (index > 0 ? 0 : -MOST_BRANCHES)) return []
        left.branches -= 1
        const implied = impliedByBranch(document, part.schema, branch.schema)
        return shapesOf(document, [branch], left, knownBelow).map(shape => ({
          parts: implied ? [...shape.parts, impliedPart(implied, part)] : shape.parts,
          branches: [branch.pointer, ...shape.branches],
        }))
      })
      return shapes.length > 0 ? [shapes] : []
    }),
  )
  const join = (chosen: readonly Shape[]): Shape => ({
    parts: [...parts, ...chosen.flatMap(shape => shape.parts)],
    branches: chosen.flatMap(shape => shape.branches),
  })
  const first = choices.flatMap(([shape]) => (shape ? [shape] : []))
  const others = choices.flatMap((shapes, index) =>
    shapes.slice(1).map(shape => first.map((usual, place) => (place === index ? shape : usual))),
  )
  return [first, ...others].map(join)
}
