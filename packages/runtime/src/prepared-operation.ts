import { resolveBaseUrl } from './client/base-url.ts'
import type { ClientContext } from './context.ts'
import type { OperationDetails, OperationEntry } from './description.ts'
import type { OperationIdentity } from './operation-identity.ts'

/** An operation of one client, with what all its calls have in common worked out once. */
export interface PreparedOperation {
  readonly identity: OperationIdentity
  readonly details: OperationDetails
  /** The path template, cut at its braces: every second piece is the name of a parameter. */
  readonly pieces: readonly string[]
  /**
   * Whether it may be sent again when it may have been carried out already: HTTP says so of its method, the spec marks
   * it, or an idempotency key makes it so. A POST or PATCH without either is never sent twice.
   * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
   */
  readonly isIdempotent: boolean
}

/**
 * Prepares an operation for its calls.
 * @throws {ConfigError} for an option about servers that cannot work.
 */
export function prepareOperation(
  { vendor, options, baseUrl }: ClientContext,
  operation: string,
  [path, method, details = {}]: OperationEntry,
): PreparedOperation {
  // An operation may be called `constructor`, which is nothing to inherit.
  const own = { __proto__: null as never, ...options.serverUrls }[operation]
  const identity = {
    vendor: vendor.name,
    operation,
    method,
    path,
    baseUrl: own ? resolveBaseUrl(vendor, own, `Correct serverUrls.${operation}.`) : baseUrl,
  }
  vendor.features?.chooseServer?.(identity, details, vendor, options)
  return {
    identity,
    details,
    pieces: path.split(/[{}]/),
    isIdempotent: (method !== 'POST' && method !== 'PATCH') || !!(details.idempotent || details.idempotencyKey),
  }
}
