import type { CredentialStore, SentCredentials } from '../credential-store.ts'
import { ConfigError } from '../errors/config-error.ts'

/** What a vendor says about credentials that come together. */
interface Authenticated {
  readonly name: string
  readonly security: readonly (readonly string[])[]
}

/** The option, before anybody has looked at what it gives. */
type Source = (request: { readonly refresh: boolean }) => unknown

/**
 * Has one function give the credentials that come together: the feature of clients whose spec has an alternative with
 * several. What it gave is kept until the vendor refuses it, and all of a request come from the same answer.
 *
 * @param options `authenticate` among them, or each credential is given by itself.
 * @param keepEach makes a store of credentials that are given one by one.
 * @throws {ConfigError} when one of the credentials is given by an option of its own.
 */
export function authenticate<Given extends Authenticated>(
  vendor: Given,
  options: object,
  keepEach: (vendor: Given, options: object) => CredentialStore,
): CredentialStore {
  const { name, security } = vendor
  const keep = (credentials: object) => keepEach(vendor, credentials)
  const given = options as Readonly<Record<string, unknown>>
  const source = given.authenticate as Source | undefined
  if (!source) return keep(options)

  const together = new Set(security.filter(set => set.length > 1).flat())
  const isTogether = (option: string) => together.has(option)
  const beside = [...together].find(option => Object.hasOwn(given, option) && given[option] !== undefined)
  if (beside) {
    throw new ConfigError(name, `${beside} is given twice, also by authenticate`, [beside], 'Leave one of them out.')
  }
  // An option wins over its environment variable, and so does a function that stands for it.
  const store = keep({ ...options, ...Object.fromEntries([...together].map(option => [option, source])) })

  let latest: Promise<unknown> | undefined
  let isRefused = false
  const ask = () => {
    const asked = (async () => source({ refresh: isRefused }))()
    latest = asked
    asked.then(() => {
      isRefused = false
    }, forget)
    return asked
  }
  /** What failed answers those who wait for it, and nobody who comes later. */
  const forget = () => {
    latest = undefined
  }
  const fail = (error: unknown): never => {
    forget()
    throw error
  }
  const origins = new WeakMap<SentCredentials, Promise<unknown>>()

  return {
    ...store,
    choose(alternatives) {
      // What can do without credentials is how they are had: waiting for them there would never end.
      const canDoWithout = alternatives.some(set => set.length === 0)
      return store.choose(canDoWithout ? alternatives.filter(set => !set.some(isTogether)) : alternatives)
    },
    async values(chosen, limit, refused) {
      const shared = chosen.filter(isTogether)
      if (shared.length === 0) return store.values(chosen, limit, refused)
      // Who is refused late takes what those before have been given since.
      if (refused && latest && origins.get(refused) === latest) {
        isRefused = true
        forget()
      }
      const asked = latest ?? ask()
      const set = Object(await limit(() => asked))
      const missing = shared.filter(option => !set[option])
      if (missing.length > 0) {
        const problem = `authenticate gave no ${missing.join(' and no ')}`
        fail(new ConfigError(name, problem, missing, `Return { ${[...together].join(', ')} }.`))
      }
      const own = Object.fromEntries(shared.map(option => [option, set[option]]))
      const others = chosen.filter(option => !isTogether(option))
      const values = {
        ...(await keep(own).values(shared, limit).catch(fail)),
        ...(await store.values(others, limit, refused)),
      }
      origins.set(values, asked)
      return values
    },
  }
}
