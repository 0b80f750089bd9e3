import { resolveBaseUrl } from './base-url.ts'
import { type CallContext, callOperation } from './call-operation.ts'
import { callPath } from './call-path.ts'
import { createPathClient, type PathClient } from './openapi-fetch.ts'
import type { OperationMethods } from './operation.ts'
import type { VendorOptions } from './options.ts'
import { unwrapResult } from './unwrap.ts'
import type { Operation, Vendor } from './vendor.ts'

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** A vendor's client: one method for each operationId, and openapi-fetch's calls by path. */
export type VendorClient<Paths extends object, Operations> = OperationMethods<Operations> & PathClient<Paths>

/**
 * Creates the client of a vendor. Vendors' packages call it with the constants generated from their spec.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @see https://openapi-ts.dev/openapi-fetch/api for the calls by path
 */
export function createVendorClient<Paths extends object, Operations, Description extends Vendor>(
  vendor: Description,
  operations: Readonly<Record<string, Operation>>,
  options: VendorOptions<Description>,
): VendorClient<Paths, Operations> {
  const api = createPathClient(resolveBaseUrl(vendor, options.baseUrl), options.headers)
  const context: CallContext = { vendor, options, api }
  const client: Record<string, unknown> = { use: api.use, eject: api.eject }

  for (const method of METHODS) client[method] = callPath(context, operations, method)
  for (const [operationId, operation] of Object.entries(operations)) {
    client[operationId] = (args = {}) => {
      const result = callOperation(context, operationId, operation, args)
      return Object.assign(result, {
        unwrap: async () => unwrapResult(vendor, operationId, operation, await result),
      })
    }
  }
  return client as VendorClient<Paths, Operations>
}
