import type { Schema } from '@crm-clients/openapi/document'
import type { Direction } from '@crm-clients/openapi/schema'
import type { TypePurpose } from './typed-schema.ts'

/** What is known of a place. */
export interface TypingContext {
  readonly purpose: TypePurpose
  /** The names of properties that must not travel this way, as far as the schemas around this one say so. */
  readonly hidden: ReadonlySet<string>
  /** The schemas around this one that apply to the same value. */
  readonly beside: readonly Schema[]
  /** References that are being followed for the same value. */
  readonly trail: readonly string[]
  /** References of a circle that are written out, and hold for every value that is allowed here: saying them again adds nothing. */
  readonly said: Set<string>
  /** How many references of a circle may still be written out for this value: ways through alternatives and back would multiply. */
  readonly effort: { circles: number }
  /** Whether this is a branch of `oneOf` or `anyOf`. */
  readonly isAlternative: boolean
}

/** A parent whose children inherit from it takes one for each child. What is beyond is left out, so that the type says less. */
const MOST_CIRCLES = 200

/** Where a value begins. */
export function contextOf(purpose: TypePurpose, trail: readonly string[] = []): TypingContext {
  return {
    purpose,
    hidden: new Set(),
    beside: [],
    trail,
    said: new Set(),
    effort: { circles: MOST_CIRCLES },
    isAlternative: false,
  }
}

/** Inside of a schema, for the same value. */
export function inside(schema: Schema, context: TypingContext): TypingContext {
  return { ...context, beside: [...context.beside, schema], isAlternative: false }
}

/** Inside of a branch of `oneOf` or `anyOf`, for the same value: what is said there, does not hold beside it. */
export function insideAlternative(schema: Schema, context: TypingContext): TypingContext {
  return { ...inside(schema, context), said: new Set(context.said), isAlternative: true }
}

/** Which way a version travels. */
export function directionOf(purpose: TypePurpose): Direction {
  return purpose === 'response' ? 'response' : 'request'
}

/** What a property of a version is: those of a form are its fields, and a field that is an object holds JSON. */
export function below(purpose: TypePurpose): TypePurpose {
  return purpose === 'form' ? 'field' : purpose === 'field' ? 'request' : purpose
}

/** What an item of a list in a version is: a list in a form is several fields. */
export function itemPurpose(purpose: TypePurpose): TypePurpose {
  return purpose === 'form' ? 'field' : purpose
}
