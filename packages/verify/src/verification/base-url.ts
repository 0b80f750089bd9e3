import { UsageError } from '@crm-clients/openapi/command-line'

/**
 * Reads the base URL of a server: its origin and its path, both without a slash at the end.
 *
 * @param example the path of a base URL that would do, for the error.
 * @throws {UsageError} for what is no base URL. It is not quoted: what is too much may be a credential.
 */
export function readBaseUrl(text: string, example: string): { readonly origin: string; readonly basePath: string } {
  const remedy = `Give one such as https://api.example.com${example}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`The base URL is not an http or https URL. ${remedy}`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UsageError(`The base URL holds more than origin and path. ${remedy}`)
  }
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}
