import type { Violation } from '../validation/violation.ts'

/** Why a request is refused. The kind decides the status: 401, 415, or 422 (400 where only that is documented). */
export interface Refusal {
  readonly kind: 'unauthorized' | 'media-type' | 'invalid'
  readonly violations: readonly Violation[]
  /** For `WWW-Authenticate`, when the kind is `unauthorized`. */
  readonly challenge?: string
}
