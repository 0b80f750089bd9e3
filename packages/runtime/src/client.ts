import { resolveBaseUrl } from './base-url.ts'
import { type CallArguments, call, identify } from './call.ts'
import type { CallResult } from './call-result.ts'
import type { ClientContext } from './context.ts'
import { createCredentialStore } from './credentials.ts'
import { ApiError } from './errors/api-error.ts'
import { ArgumentError } from './errors/argument-error.ts'
import type { Middleware, PathClient } from './openapi-fetch.ts'
import type { OperationMethods } from './operation.ts'
import type { VendorOptions } from './options.ts'
import type { Operation, Vendor } from './vendor.ts'

/** A vendor's client: one method for each operationId, and openapi-fetch's calls by path. */
export type VendorClient<Paths extends object, Operations, Descriptions = unknown> = OperationMethods<
  Operations,
  Descriptions
> &
  PathClient<Paths>

/**
 * Creates the client of a vendor. Vendors' packages call it with the constants generated from their spec.
 *
 * @throws {ConfigError} when the base URL is missing or is none.
 * @see https://openapi-ts.dev/openapi-fetch/api for the calls by path
 */
export function createVendorClient<
  Paths extends object,
  Operations,
  Description extends Vendor,
  Descriptions = unknown,
>(
  vendor: Description,
  operations: Readonly<Record<string, Operation>>,
  options: VendorOptions<Description>,
): VendorClient<Paths, Operations, Descriptions> {
  const context: ClientContext = {
    vendor,
    options,
    baseUrl: resolveBaseUrl(vendor, options.baseUrl),
    credentials: createCredentialStore(vendor, options),
    middleware: [],
  }
  const client: Record<string, unknown> = {
    use: (...added: Middleware[]) => {
      context.middleware = [...context.middleware, ...added]
    },
    eject: (...removed: Middleware[]) => {
      context.middleware = context.middleware.filter(middleware => !removed.includes(middleware))
    },
    request: (method: string, path: string, init?: PathInit) =>
      callPath(context, operations, method.toUpperCase(), path, init),
  }
  for (const [operationId, operation] of Object.entries(operations)) {
    const [method] = operation
    client[operationId] = createMethod(context, operationId, operation)
    client[method] = (path: string, init?: PathInit) => callPath(context, operations, method, path, init)
  }
  return client as unknown as VendorClient<Paths, Operations, Descriptions>
}

function createMethod(context: ClientContext, operationId: string, operation: Operation) {
  const method = (args: CallArguments = {}) => {
    const calling = call(context, operationId, operation, args)
    const unwrap = async () => {
      const result = await calling
      if (result.ok) return result.data
      throw new ApiError(identify(context, operationId, operation), result.error, result.response)
    }
    return Object.assign(calling, { unwrap })
  }
  const pagination = operation[2]?.pagination
  return (pagination && context.vendor.features?.paginate?.(method, pagination)) ?? method
}

/** What openapi-fetch's calls by path take. What is not known here is for `fetch`. */
interface PathInit extends Omit<CallArguments, 'init'> {
  readonly params?: Pick<CallArguments, 'path' | 'query' | 'header' | 'cookie'>
}

function callPath(
  context: ClientContext,
  operations: Readonly<Record<string, Operation>>,
  method: string,
  path: string,
  { params, ...init }: PathInit = {},
): Promise<CallResult> {
  // A path that the spec does not know does not compile; JavaScript may still try it.
  const operationId =
    Object.keys(operations).find(id => operations[id]?.[0] === method && operations[id]?.[1] === path) ??
    `${method} ${path}`
  const operation = operations[operationId] ?? ([method, path] as const)
  const refused = Object.keys(init).find(name => /Serializer$|^(baseUrl|fetch|Request)$/.test(name))
  if (refused) {
    const identity = identify(context, operationId, operation)
    return Promise.reject(new ArgumentError(identity, refused, 'is not an option of a call'))
  }
  return call(context, operationId, operation, { ...params, ...init, init } as CallArguments)
}
