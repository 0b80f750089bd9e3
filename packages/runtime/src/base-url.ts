import { environmentName, readEnvironment } from './environment.ts'
import { ConfigError } from './errors/config-error.ts'
import type { Vendor } from './vendor.ts'

/**
 * The base URL of a client: option, environment variable, or the spec's server, in that order.
 * @throws {ConfigError} when there is none, or when it is not an absolute http(s) URL.
 */
export function resolveBaseUrl(vendor: Vendor, option: string | undefined): string {
  const variable = environmentName(vendor.name, 'baseUrl')
  const baseUrl = option ?? readEnvironment(variable) ?? vendor.baseUrl
  const remedy = `Pass { baseUrl } or set ${variable}.`
  if (!baseUrl) {
    const reason = `no base URL. ${vendor.title} documents none, so the client has to be told. ${remedy}`
    throw new ConfigError(vendor.name, reason, 'baseUrl', variable)
  }
  if (!/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(baseUrl)) {
    // Not quoted: somebody may have written a credential into it.
    const reason = `the base URL is not an absolute http(s) URL without credentials, query and fragment. ${remedy}`
    throw new ConfigError(vendor.name, reason, 'baseUrl', variable)
  }
  return baseUrl.replace(/\/+$/, '')
}
