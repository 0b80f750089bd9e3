import { joinPointer } from '../document/json-pointer.ts'
import type { PlacedSchema, SchemaPart } from './placed-schema.ts'
import { entriesOf } from './schemas-below.ts'
import { isSchema } from './subschemas.ts'

/** What a part demands of some values only: by `then` and `else`, or by one of `dependentSchemas`. */
export interface Condition {
  readonly demanded: PlacedSchema
  /** What such a value keeps, or breaks, which is no demand itself: an `if`, or that it has a property. */
  readonly assumed: PlacedSchema
  /** Whether it is demanded of what breaks `assumed`: by `else`. */
  readonly isNegated: boolean
  /** The property, for `dependentSchemas`. */
  readonly property?: string
}

/**
 * The conditions of a part that demand something.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2
 */
export function conditionsOf(part: SchemaPart): Condition[] {
  const { if: assumed, dependentSchemas } = part.schema
  const demandedAt = (schema: unknown, ...keys: string[]): PlacedSchema[] =>
    isSchema(schema) && schema !== true ? [{ ...part, schema, pointer: joinPointer(part.pointer, ...keys) }] : []
  const given = isSchema(assumed) ? [{ ...part, schema: assumed, isImplied: true as const }] : []
  const branches = given.flatMap(assumed =>
    (['then', 'else'] as const).flatMap(keyword =>
      demandedAt(part.schema[keyword], keyword).map(demanded => ({ demanded, assumed, isNegated: keyword === 'else' })),
    ),
  )
  const dependent = entriesOf(dependentSchemas).flatMap(([property, schema]) =>
    demandedAt(schema, 'dependentSchemas', property).map(demanded => {
      const assumed = { ...part, schema: { required: [property] }, isImplied: true } as const
      return { demanded, assumed, isNegated: false, property }
    }),
  )
  return [...branches, ...dependent]
}
