import type { Rule } from '../schema/rule.ts'

/** A whole value that keeps to a rule at its edge, or breaks it. */
export interface RuleSample {
  readonly rule: Rule
  readonly value: unknown
  /** What stands at the rule's place, in words. */
  readonly says: string
  /** Whether the place is inside a `oneOf` or `anyOf`, so that all of it may be refused for the rule. */
  readonly isAlternative: boolean
  /** The rule that is broken where the rule is a reference: one of what it leads to. */
  readonly broken?: Rule
}

/** A rule that no value can show, and why. */
export interface Unexercised {
  readonly rule: Rule
  readonly reason: string
  /** A whole value that should have kept to the rule, or broken it, and did not. */
  readonly sample?: unknown
}

/** What {@link sampleRules} finds. */
export interface RuleSamples {
  readonly values: readonly RuleSample[]
  readonly unexercised: readonly Unexercised[]
}
