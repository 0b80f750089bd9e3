import { environmentName, readEnvironment } from './environment.ts'
import { ConfigError } from './errors/config-error.ts'
import type { Credential } from './options.ts'
import type { CredentialPlacement, Vendor } from './vendor.ts'

/** The credentials of one request, by the name of their option. */
export type CredentialValues = ReadonlyMap<string, string>

/**
 * Finds the credentials for one set of `security`: the first alternative of which every credential is there.
 * @throws {ConfigError} when no alternative is complete, naming each option and environment variable that is missing.
 */
export async function resolveCredentials(
  vendor: Vendor,
  security: readonly (readonly string[])[],
  options: Readonly<Record<string, unknown>>,
): Promise<CredentialValues> {
  const isThere = (option: string) => sourceOf(vendor, option, options) !== undefined
  const alternative = security.find(set => set.every(isThere))
  if (!alternative) {
    if (security.length === 0) return new Map()
    throw missing(
      vendor,
      (security[0] as readonly string[]).filter(option => !isThere(option)),
    )
  }
  const values = new Map<string, string>()
  for (const option of alternative) {
    const source = sourceOf(vendor, option, options) as Credential
    const value = typeof source === 'function' ? await source() : source
    values.set(option, checked(vendor, option, value))
  }
  return values
}

/** Writes the credentials into a request's headers, and returns the URL with those that travel in the query. */
export function attachCredentials(vendor: Vendor, values: CredentialValues, headers: Headers, url: string): string {
  let result = url
  for (const [option, value] of values) {
    const placement = vendor.credentials[option] as CredentialPlacement
    switch (placement.in) {
      case 'bearer':
        headers.set('authorization', `Bearer ${value}`)
        break
      case 'basic':
        headers.set('authorization', `Basic ${btoa(value)}`)
        break
      case 'header':
        headers.set(placement.name, value)
        break
      case 'cookie':
        headers.append('cookie', `${placement.name}=${encodeURIComponent(value)}`)
        break
      case 'query':
        result += `${result.includes('?') ? '&' : '?'}${encodeURIComponent(placement.name)}=${encodeURIComponent(value)}`
        break
    }
  }
  return result
}

function sourceOf(vendor: Vendor, option: string, options: Readonly<Record<string, unknown>>): Credential | undefined {
  return (options[option] as Credential | undefined) ?? readEnvironment(environmentName(vendor.name, option))
}

function missing(vendor: Vendor, options: readonly string[]): ConfigError {
  const variables = options.map(option => environmentName(vendor.name, option))
  const remedy = `Pass { ${options.join(', ')} } or set ${variables.join(' and ')}.`
  const [option, variable] = [options[0] as string, variables[0] as string]
  return new ConfigError(vendor.name, `no ${options.join(' and no ')}. ${remedy}`, option, variable)
}

/** A credential that no header can carry is refused here, because the platform's own error would quote it. */
function checked(vendor: Vendor, option: string, value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e\x80-\xff]([\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value)) {
    return value
  }
  const variable = environmentName(vendor.name, option)
  const problem =
    typeof value !== 'string' || value === ''
      ? 'is not a text, or empty'
      : 'has a line break, surrounding space or another character that a header cannot carry'
  throw new ConfigError(
    vendor.name,
    `the credential ${option} ${problem}. Check { ${option} } or ${variable}.`,
    option,
    variable,
  )
}
