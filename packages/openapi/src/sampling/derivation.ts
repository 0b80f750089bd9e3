import type { Rule } from '../schema/rule.ts'

/** A whole value that keeps to a rule at its edge, or breaks it. */
export interface DerivedValue {
  readonly rule: Rule
  readonly value: unknown
  /** What stands at the rule's place, in words. */
  readonly says: string
  /** Whether the place is inside a `oneOf` or `anyOf`, so that all of it may be refused for the rule. */
  readonly isAlternative: boolean
}

/** A rule that no value can show, and why. */
export interface Unexercised {
  readonly rule: Rule
  readonly reason: string
  /** The whole value that should have kept to the rule. */
  readonly sample?: unknown
}

/** What {@link deriveValues} finds. */
export interface Derivation {
  readonly values: readonly DerivedValue[]
  readonly unexercised: readonly Unexercised[]
}
