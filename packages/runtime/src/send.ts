import { attachCredentials, resolveCredentials } from './credentials.ts'
import { ConnectionError } from './errors/connection-error.ts'
import type { ClientOptions } from './options.ts'
import type { Operation, Vendor } from './vendor.ts'

/** Which operation a request belongs to. */
export interface SendContext {
  readonly vendor: Vendor
  readonly options: ClientOptions
  readonly operationId: string
  readonly operation: Operation
}

/**
 * Sends one request with its credentials.
 * @throws {ConfigError} when a credential is missing.
 * @throws {ConnectionError} when no answer arrives.
 */
export async function send(context: SendContext, request: Request): Promise<Response> {
  const { vendor, options, operationId, operation } = context
  const [method, path, details] = operation
  const security = details?.security ?? vendor.security
  const values = await resolveCredentials(vendor, security, options as Readonly<Record<string, unknown>>)
  const url = attachCredentials(vendor, values, request.headers, request.url)
  try {
    return await (options.fetch ?? fetch)(url === request.url ? request : new Request(url, request))
  } catch (cause) {
    if (request.signal.aborted) throw request.signal.reason
    throw new ConnectionError(vendor.name, operationId, `${method} ${path}`, cause)
  }
}
