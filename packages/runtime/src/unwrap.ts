import { ApiError } from './errors/api-error.ts'
import type { Operation, Vendor } from './vendor.ts'

/** A result without the types of its spec, as the runtime makes it. */
export interface UntypedResult {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/**
 * The data of a result.
 * @throws {ApiError} when the vendor answered with a status outside 2xx.
 */
export function unwrapResult(
  vendor: Vendor,
  operationId: string,
  operation: Operation,
  result: UntypedResult,
): unknown {
  if (result.ok) return result.data
  const [method, path] = operation
  throw new ApiError({
    vendor: vendor.name,
    operation: operationId,
    method,
    path,
    status: result.status,
    body: result.error,
    response: result.response,
  })
}
