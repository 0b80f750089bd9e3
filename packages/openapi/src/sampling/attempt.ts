import type { SchemaPart } from '../schema/placed-schema.ts'
import type { Rule } from '../schema/rule.ts'
import type { Limits } from './limits.ts'
import type { Sampling } from './sample.ts'

/**
 * What carries a value: JSON; a text, as in parameters; a form, which is an object of fields; or one field of a form.
 * Only the fields of a multipart form can be files, which {@link Sampling} knows.
 * It decides which values can be sent at all.
 */
export type Carrier = 'json' | 'text' | 'form' | 'field'

/** What carries the properties and items of a value. A field of a form with a style is a text, as parameters are. */
export function carrierBelow(carrier: Carrier, base: unknown, isStyled: boolean): Carrier {
  if (carrier === 'form') return isStyled ? 'text' : 'field'
  return carrier === 'field' && !Array.isArray(base) ? 'json' : carrier
}

/** A value to try, and what it is, in words. */
export interface Attempt {
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
  readonly carrier: Carrier
  readonly sampling: Sampling
}

/** For each case, the values that may serve for it, best first; or the reason why there is none. */
export type Attempts = readonly (readonly Attempt[])[] | string

/** A value in a few words. */
export function describeValue(value: unknown): string {
  if (value instanceof Blob) return 'a file'
  if (Array.isArray(value) && value.length > 2) return `${value.length} items`
  const text = JSON.stringify(value) ?? 'nothing'
  if (typeof value === 'string' && text.length > 40) return `a text of ${value.length} characters`
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** One case, with these values to choose from. */
export function oneOf(...values: readonly unknown[]): Attempt[][] {
  return [values.map(value => ({ value, says: `as ${describeValue(value)}` }))]
}

/** One case for each value. */
export function eachOf(...values: readonly unknown[]): Attempt[][] {
  return values.map(value => [{ value, says: `as ${describeValue(value)}` }])
}
