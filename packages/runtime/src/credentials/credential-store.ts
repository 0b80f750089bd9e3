import { environmentName, readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { CredentialOption } from '../options.ts'
import type { Vendor } from '../vendor.ts'
import type { SentCredentials } from './attach-credentials.ts'

/** The credentials of one client. They live in closures: nothing that can be printed holds them. */
export interface CredentialStore {
  /**
   * The first alternative of `security` of which every credential is there. One that asks for none comes last: a
   * credential that was given is sent.
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
}

/** Keeps the credentials of a client. */
export function createCredentialStore(vendor: Vendor, options: object): CredentialStore {
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

  /** What cannot be sent is refused here, because the platform's own error would quote it. */
  const check = (option: string, value: unknown) => {
    const place = vendor.credentials[option]?.in
    // Elsewhere than in a header of its own a value is encoded.
    const isBare = place === 'bearer' || place === 'header'
    const unsendable = isBare ? /^ | $|^$|[^ -~\x80-\xff]/ : /^$|[\p{Cc}\p{Cs}]/u
    if (typeof value !== 'string' || unsendable.test(value)) {
      const problem = value ? 'has a character that no header can carry' : 'is empty'
      throw new ConfigError(vendor.name, `${option} ${problem}`, [option])
    }
    return value
  }

  return {
    source,
    choose(security) {
      const isMissing = (option: string) => source(option) === undefined
      const [first] = security
      const complete = security.filter(set => !set.some(isMissing))
      const chosen = complete.find(set => set.length > 0) ?? complete[0]
      if (chosen || !first) return chosen ?? []
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
  }
}
