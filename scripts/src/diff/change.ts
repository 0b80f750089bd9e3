import type { ChangeDirection, ChangeVerdict, Visibility } from './rule.ts'
import type { RuleId } from './rules.ts'

/** One difference between two versions of a spec, and what it means for users of the client. */
export interface Change {
  readonly rule: RuleId
  readonly direction: ChangeDirection
  readonly verdict: ChangeVerdict
  /** A sentence for people, in Markdown. */
  readonly message: string
  /** JSON pointer into the new version, or into the old one for what is gone. */
  readonly pointer: string
  /** The file that `line` is about: `specs/kare.yaml`, or `main:specs/kare.yaml` of the old version. */
  readonly file: string
  /** Whether `pointer`, `file` and `line` are in the old version. */
  readonly isGone: boolean
  /** From 1. */
  readonly line: number
  /** Whether the generated types show such a change. */
  readonly types: Visibility
  /** The parts of the client's types where it shows, such as `updateContact request body application/json`. */
  readonly slots: readonly string[]
  /** Those of them in which TypeScript has to see that code breaks. */
  readonly shownIn: readonly string[]
}
