import type { OperationIdentity } from '../operation-identity.ts'
import { CallError } from './call-error.ts'
import { markerOf } from './client-error.ts'

/**
 * Thrown while walking through a list whose pages do not hang together: the items are missing, a cursor comes back, or the link
 * to the next page leads elsewhere. The pages before were read.
 */
export class PageError extends CallError {
  constructor(identity: OperationIdentity, problem: string) {
    super('PageError', identity, problem)
  }
}

/** Whether a value is a `PageError`, of this copy of the package or another. */
export function isPageError(value: unknown): value is PageError {
  return markerOf(value) === 'PageError'
}
