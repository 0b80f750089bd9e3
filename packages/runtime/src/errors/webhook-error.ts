import { ClientError, markerOf } from './client-error.ts'

/** What is wrong with a webhook that cannot be trusted. */
export type WebhookProblem = 'signature' | 'timestamp' | 'body'

/**
 * Thrown for a webhook that its vendor cannot be shown to have sent: the signature is missing or wrong, the event is too old, or
 * the body is no event. Answer it with 400, and do nothing else with it.
 */
export class WebhookError extends ClientError {
  /** What is wrong: the `signature`, the `timestamp` or the `body`. */
  declare readonly problem: WebhookProblem

  constructor(vendor: string, problem: WebhookProblem, message: string) {
    super('WebhookError', message, { vendor, ...{ problem } })
  }
}

/** Whether a value is a `WebhookError`, of this copy of the package or another. */
export function isWebhookError(value: unknown): value is WebhookError {
  return markerOf(value) === 'WebhookError'
}
