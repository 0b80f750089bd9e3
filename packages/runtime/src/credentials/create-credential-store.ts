import type { CredentialStore } from '../credential-store.ts'
import { environmentName, readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { CredentialOption } from '../options.ts'
import type { Vendor } from '../vendor.ts'

/** Keeps the credentials of a client. */
export function createCredentialStore(vendor: Vendor, options: object): CredentialStore {
  const refreshes = new Map<string, { readonly refused: string; readonly fresh: Promise<string> }>()
  const source = (option: string) =>
    (Object.hasOwn(options, option) ? (options as Record<string, CredentialOption | undefined>)[option] : undefined) ??
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
      const problem = value ? `${option} has a character no header can carry` : `no ${option}`
      throw new ConfigError(vendor.name, problem, [option])
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
