import { environmentName, readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { Vendor } from '../vendor.ts'

/**
 * The base URL of a client: option, environment variable, or the spec's server, in that order.
 * @param fix what to do about one that is for an operation alone.
 * @throws {ConfigError} when there is none, or when it is not an absolute http(s) URL.
 */
export function resolveBaseUrl(vendor: Vendor, option: string | undefined, fix?: string): string {
  const baseUrl = option ?? readEnvironment(environmentName(vendor.name, 'baseUrl')) ?? vendor.baseUrl
  if (!baseUrl || !/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(baseUrl)) {
    // Not quoted: somebody may have written a credential into it.
    const problem = baseUrl ? 'base URL is not http(s)://host/path' : 'no base URL'
    throw new ConfigError(vendor.name, problem, ['baseUrl'], fix)
  }
  return baseUrl.replace(/\/+$/, '')
}
