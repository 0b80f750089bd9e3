import { writeExactJson } from '../document/exact-json.ts'
import type { SchemaPart } from '../schema/placed-schema.ts'
import type { Rule } from '../schema/rule.ts'
import type { Limits } from './limits.ts'
import type { Sampling } from './sampling.ts'

/**
 * How a value is written: as JSON; as a text, as in parameters; as a form, which is an object of fields; or as one field of a
 * form. Only the fields of a multipart form can be files, which {@link Sampling} knows. It decides which values can be sent at
 * all.
 */
export type Serialization = 'json' | 'text' | 'form' | 'field'

/** How the properties and items of a value are written. A field of a form with a style is a text, as parameters are. */
export function serializationBelow(serialization: Serialization, base: unknown, isStyled: boolean): Serialization {
  if (serialization === 'form') return isStyled ? 'text' : 'field'
  return serialization === 'field' && !Array.isArray(base) ? 'json' : serialization
}

/** A value to try, and what it is, in words. */
export interface Candidate {
  readonly value: unknown
  readonly says: string
  /** The rule that it breaks where another one than asked for; its location is below the place. */
  readonly broken?: Rule
}

/** One rule at one place of a value, with everything that is known about the place. */
export interface Target {
  readonly rule: Pick<Rule, 'keyword' | 'detail'>
  /** The part that the rule belongs to. */
  readonly part: SchemaPart
  /** All parts of the place. */
  readonly parts: readonly SchemaPart[]
  readonly limits: Limits
  /** A value of the place that keeps to all rules. */
  readonly base: unknown
  readonly serialization: Serialization
  readonly sampling: Sampling
  /** The schemas of `contains`, `if`, `not` and `propertyNames` that it is inside of, from the outside in. */
  readonly inside?: readonly unknown[]
}

/** For each case, the values that may serve for it, best first; or the reason why there is none. */
export type CandidateSets = readonly (readonly Candidate[])[] | string

/** A value in a few words. */
export function describeValue(value: unknown): string {
  if (value instanceof Blob) return 'a file'
  if (Array.isArray(value) && value.length > 2) return `${value.length} items`
  const text = writeExactJson(value) ?? 'nothing'
  if (typeof value === 'string' && text.length > 40) return `a text of ${value.length} characters`
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** One case, with these values to choose from. */
export function oneOf(...values: readonly unknown[]): Candidate[][] {
  return [values.map(value => ({ value, says: `as ${describeValue(value)}` }))]
}
