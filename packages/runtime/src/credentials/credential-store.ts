import type { CredentialPlacement } from '../description.ts'
import { environmentName, readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { CredentialOption } from '../options.ts'
import type { Vendor } from '../vendor.ts'

/** The credentials of one request, by the name of their option. */
export type SentCredentials = Readonly<Record<string, string>>

/** The credentials of one client. They live in closures: nothing that can be printed holds them. */
export interface CredentialStore {
  /**
   * The first alternative of `security` of which every credential is there.
   * @throws {ConfigError} when none is complete, naming each option and environment variable that is missing.
   */
  choose(security: readonly (readonly string[])[]): readonly string[]
  /** Where a credential comes from: its option, else its environment variable. */
  source(option: string): CredentialOption | undefined
  /**
   * The values to send. Functions are asked for theirs. With the values that the vendor has just refused, functions are
   * asked for new ones: once, however many calls were refused with the same value at the same time.
   *
   * @param limit asks a function, and waits for it no longer than the call may take.
   * @throws {ConfigError} for a value that cannot be sent; the message does not quote it.
   */
  values(
    options: readonly string[],
    limit: (ask: () => Promise<string>) => Promise<string>,
    refused?: SentCredentials,
  ): Promise<SentCredentials>
  /** Takes the credentials sent last out of a text that people will read: vendors like to quote what they refuse. */
  redact(text: string): string
}

/** A shorter value is likely to be a word of any text rather than a secret. */
const SHORTEST_SECRET = 6
const MOST_REMEMBERED = 99

/** Keeps the credentials of a client. */
export function createCredentialStore(vendor: Vendor, options: object): CredentialStore {
  let sent: string[] = []
  const refreshes = new Map<string, { readonly refused: string; readonly fresh: Promise<string> }>()
  const source = (option: string) =>
    (options as Record<string, CredentialOption | undefined>)[option] ??
    readEnvironment(environmentName(vendor.name, option))

  const refresh = (option: string, ask: Exclude<CredentialOption, string>, refused: string) => {
    const known = refreshes.get(option)
    if (known?.refused === refused) return known.fresh
    const fresh = (async () => ask({ refresh: true }))()
    refreshes.set(option, { refused, fresh })
    // A refresh that failed or brought nothing new answers those who wait for it, and nobody who comes later.
    const forget = () => refreshes.delete(option)
    fresh.then(value => value === refused && forget(), forget)
    return fresh
  }

  /** A credential that no header can carry is refused here, because the platform's own error would quote it. */
  const check = (option: string, value: unknown) => {
    if (typeof value !== 'string' || /^ | $|^$|[^ -~\x80-\xff]/.test(value)) {
      const problem = value ? `has a character that no header can carry` : 'is empty'
      throw new ConfigError(vendor.name, `the credential ${option} ${problem}`, [option])
    }
    if (value.length >= SHORTEST_SECRET && !sent.includes(value))
      sent = [...spellings(value), ...sent].slice(0, MOST_REMEMBERED)
    return value
  }

  return {
    source,
    choose(security) {
      const isMissing = (option: string) => source(option) === undefined
      const [first] = security
      const complete = security.find(set => !set.some(isMissing))
      if (complete || !first) return complete ?? []
      const missing = first.filter(isMissing)
      throw new ConfigError(vendor.name, `no ${missing.join(' and no ')}`, missing)
    },
    async values(chosen, limit, refused) {
      const values: Record<string, string> = {}
      for (const option of chosen) {
        const from = source(option)
        const old = refused?.[option]
        values[option] = check(
          option,
          typeof from === 'function'
            ? await limit(async () => (old === undefined ? from({ refresh: false }) : refresh(option, from, old)))
            : from,
        )
      }
      return values
    },
    redact: text => sent.reduce((redacted, value) => redacted.replaceAll(value, '[redacted]'), text),
  }
}

/** A secret as itself and as it looks in JSON, in JSON of PHP, in a query and in basic authentication. */
function spellings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  return [value, json, json.replaceAll('/', '\\/'), encodeURIComponent(value), btoa(value)]
}

/** Puts credentials into the headers of a request, and returns its URL with those that travel in the query. */
export function attachCredentials(
  { credentials, features }: Vendor,
  values: SentCredentials,
  headers: Record<string, string>,
  url: string,
): string {
  let target = url
  for (const option in values) {
    const value = values[option] as string
    const placement = credentials[option] as CredentialPlacement
    if (placement.in === 'bearer') headers.authorization = `Bearer ${value}`
    else if (placement.in === 'header') headers[placement.name] = value
    else target = features?.placeCredential?.(headers, target, placement, value) ?? target
  }
  return target
}
