import type { Ajv, SchemaValidateFunction } from 'ajv'
import type { AnyValidateFunction } from 'ajv/dist/types/index.js'
import { IN_PLACE } from '../document/object-kinds.ts'
import { createCircleFinder } from '../schema/create-circle-finder.ts'
import type { BoundedSteps } from './bounded-steps.ts'
import { KnownAnswers } from './known-answers.ts'

/** The keyword that stands for `$ref` where a schema leads back to itself. */
export const CIRCULAR_REFERENCE = 'circularReference'

/**
 * Whether the schema of a reference leads back to itself without a step into the value, as alternatives of each other do.
 * JSON Schema leaves open what that means, and a validator would never end. The names of an object are other values than it.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1
 */
export const isCircular = createCircleFinder(keyword => IN_PLACE.has(keyword) && keyword !== 'propertyNames')

/**
 * Teaches AJV the keyword: while a schema is being held against a place of a value, it accepts nothing more of that place. What
 * is known about a place is not found out again, because alternatives lead to each other in very many ways.
 */
export function addCircularReference(ajv: Ajv, steps: BoundedSteps): void {
  const compiled = new Map<string, AnyValidateFunction | undefined>()
  const known = new Map<string, KnownAnswers<boolean>>()
  let depth = 0
  const validate: SchemaValidateFunction = (place: string, value: unknown, _, context) => {
    steps.take()
    const ofSchema = known.get(place) ?? new KnownAnswers<boolean>()
    known.set(place, ofSchema)
    const answers = ofSchema.at(context)
    const answer = answers.get(value)
    if (answer !== undefined) return answer
    answers.set(value, false)
    depth += 1
    try {
      const hold = compiled.get(place) ?? ajv.getSchema(`document${place}`)
      compiled.set(place, hold)
      const isValid = hold?.(value, context) === true
      answers.set(value, isValid)
      return isValid
    } finally {
      depth -= 1
      if (depth === 0) known.clear()
    }
  }
  ajv.addKeyword({ keyword: CIRCULAR_REFERENCE, validate, error: { message: 'fits none of the alternatives' } })
}
