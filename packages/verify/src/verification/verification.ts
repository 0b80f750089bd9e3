import type { ApiDescription, ApiSource } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { isRouted, routeRequest } from '@crm-clients/openapi/request'
import type { CredentialValues, ServerOptions } from '../options.ts'
import { readBaseUrl } from './base-url.ts'
import { loadJudged } from './load-judged.ts'
import { readCredentials } from './server-credentials.ts'

/** A document, the server that is compared with it, and what may be sent to the server. */
export interface Verification {
  /** The vendor's name, for environment variables and reports. */
  readonly name: string
  readonly api: ApiDescription
  /** Where the server is, without a path. */
  readonly origin: string
  /** The path of its base URL: `/v1`, or an empty text. */
  readonly basePath: string
  readonly credentials: CredentialValues
  readonly writes: boolean
  /** For one answer, in milliseconds. */
  readonly timeout: number
}

/** In milliseconds. */
const DEFAULT_TIMEOUT = 30_000

/**
 * Prepares a document to be compared with a server.
 *
 * @throws {UsageError} for a base URL that is none, and for credentials that the document does not have. Otherwise as
 * {@link loadJudged}.
 */
export async function prepareVerification(source: ApiSource, options: ServerOptions): Promise<Verification> {
  const { baseUrl, writes = false, timeout = DEFAULT_TIMEOUT } = options
  const api = await loadJudged(source)
  return {
    name: api.name,
    api,
    ...readBaseUrl(baseUrl, api.basePaths[0]),
    credentials: readCredentials(api, options.credentials ?? {}, process.env),
    writes,
    timeout,
  }
}

/** The operation that a request is for. HEAD is answered wherever GET is: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
export function findOperation(
  { api, basePath }: Pick<Verification, 'api' | 'basePath'>,
  request: IncomingRequest,
): Operation | undefined {
  const served = { operations: api.operations, basePaths: [basePath] as const }
  const route = routeRequest(served, request)
  if (isRouted(route)) return route.operation
  return request.method === 'HEAD' ? findOperation({ api, basePath }, { ...request, method: 'GET' }) : undefined
}
