import type { Culprit, Verdict } from './blame.ts'

/** Two judges who see the same thing differently. */
export interface Disagreement {
  /** Whom the independent judge contradicts. */
  readonly mock: 'strict mock' | 'plain Prism'
  readonly culprit: Culprit
  readonly mockSays: Verdict
  readonly judgeSays: Verdict
  /** What the independent judge has against it, in words. */
  readonly because: string
}

/** What comes of a case in court. */
export interface Hearing {
  readonly disagreements: readonly Disagreement[]
  /** Who has to change when the case failed. */
  readonly culprit?: Culprit
  /** What the independent judge found wrong, when it should not have, or something else than it should have. */
  readonly problem?: string
}
