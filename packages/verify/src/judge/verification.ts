import type { ApiDescription } from '@crm-clients/openapi'
import { type ApiSource, loadApiSync } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import type { Operation } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { listUncompilable, refuseIdentifiers, uncompilableError } from '@crm-clients/openapi/validation'

/** A document, and the server that is held against it. */
export interface Verification {
  /** The vendor's name, for environment variables and reports. */
  readonly name: string
  readonly api: ApiDescription
  readonly operations: readonly Operation[]
  /** The server's base URL, without a slash at the end. */
  readonly baseUrl: string
  /** Its path: `/v1`, or an empty text. */
  readonly basePath: string
}

/**
 * Prepares a document for judging a server.
 *
 * @throws {UsageError} for a base URL that is none. Otherwise as `createMock`: a schema that does not compile would let
 * everything pass.
 */
export function createVerification(source: ApiSource, baseUrl: string): Verification {
  const api = loadApiSync(source)
  refuseIdentifiers(api)
  const uncompilable = listUncompilable(api)
  if (uncompilable.length > 0) throw uncompilableError(uncompilable)
  const url = readBaseUrl(baseUrl, api)
  return {
    name: api.name,
    api,
    // A path without parameters goes before one with: https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
    operations: api.operations.toSorted((a, b) => countParameters(a.path) - countParameters(b.path)),
    baseUrl: url.href.replace(/\/+$/, ''),
    basePath: url.pathname.replace(/\/+$/, ''),
  }
}

/** The operation that a request is for. HEAD is answered wherever GET is: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
export function findOperation(verification: Verification, method: string, pathname: string): Operation | undefined {
  const { operations, basePath } = verification
  if (!pathname.startsWith(`${basePath}/`)) return undefined
  const path = pathname.slice(basePath.length)
  const find = (wanted: string) =>
    operations.find(operation => operation.method === wanted && matchPath(operation.path, path))
  return find(method) ?? (method === 'HEAD' ? find('GET') : undefined)
}

function readBaseUrl(text: string, api: ApiDescription): URL {
  const example = `https://api.example.com${api.basePaths[0]}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`The base URL is not an http or https URL. Give one such as ${example}`)
  }
  if (url.username || url.password || url.search || url.hash) {
    // Not quoted: what is too much may be a credential.
    throw new UsageError(`The base URL holds more than origin and path. Give one such as ${example}`)
  }
  return url
}

function countParameters(path: string): number {
  return path.split('{').length
}
