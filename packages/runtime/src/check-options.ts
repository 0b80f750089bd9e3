import { isClientError } from './errors/client-error.ts'
import { ConfigError } from './errors/config-error.ts'
import { nameOf } from './name-of.ts'

/**
 * The options that there are, and what each has to be: a type of JavaScript, a class, a method that it has, or one of some words. Those of
 * an option that is made of others stand in its place, and what each item of a list has to be in a list. Where there is nothing to say,
 * anything will do.
 */
export interface OptionKinds {
  readonly [name: string]: OptionKind
}

type OptionKind = string | OptionKinds | readonly (string | OptionKinds)[]

/** A number of milliseconds, bytes, times or things: not negative, and not NaN. */
export const COUNT = 'number from 0'

/** A credential: of what is none, a message says no more than its type. */
export const CREDENTIAL = 'string|function'

const HOOKS: OptionKinds = { operation: 'function', attempt: 'function', pause: 'function' }

const SENDING: OptionKinds = {
  timeout: COUNT,
  totalTimeout: COUNT,
  maxResponseBytes: COUNT,
  retry: { attempts: COUNT, delay: COUNT, maxDelay: COUNT, statuses: [COUNT], writesOn429: 'boolean' },
  headers: 'object',
}

/** The options of every client. */
export const CLIENT_OPTIONS: OptionKinds = {
  ...SENDING,
  baseUrl: 'string',
  userAgent: 'string',
  debug: '',
  fetch: 'function',
  validate: 'function',
  hooks: HOOKS,
  rateLimit: 'consume()',
}

/** What a call can be given. Its parameters and its body are for the operation to look at. */
export const CALL_OPTIONS: OptionKinds = {
  ...SENDING,
  path: '',
  query: '',
  search: '',
  header: '',
  cookie: '',
  body: '',
  contentType: 'string',
  parseAs: 'json|auto|text|blob|arrayBuffer|stream',
  signal: 'AbortSignal',
  middleware: [{ onRequest: 'function', onResponse: 'function', onError: 'function' }],
  init: 'object',
}

/** Makes kinds of options that are named by something else, such as the credentials of a vendor. */
export function optionsFor(names: object, kind: string): OptionKinds {
  return Object.fromEntries(Object.keys(names).map(name => [name, kind]))
}

/**
 * Looks at options before anything is sent.
 *
 * @param isForeign finds what has no place here among options that nobody knows. Without it, none of them has.
 * @param place the option that these are part of.
 * @throws {ConfigError} for a name that is none, saying which one may be meant, and for a value that cannot work.
 */
export function checkOptions(
  vendor: string,
  given: unknown,
  kinds: OptionKinds,
  isForeign?: false | ((name: string) => unknown),
  place = '',
): void {
  const refuse = (option: string, problem: string, fix = 'Correct it.') => {
    throw new ConfigError(vendor, `${option} is ${problem}`, [option], fix)
  }
  const check = (option: string, value: unknown, kind: string) => {
    if (!kind) return
    const type = value === null ? 'null' : typeof value
    const isCounted = kind === COUNT && type === 'number' && (value as number) >= 0
    const isListed = kind.split('|').some(word => word === type || word === nameOf(value))
    if (isCounted || isListed || typeof Object(value)[kind.slice(0, -2)] === 'function') return
    // A text is quoted only where nobody would put a secret, and of a credential nothing is.
    const said = type === 'string' && kind !== COUNT ? 'a text' : kind === CREDENTIAL ? type : nameOf(value)
    refuse(option, `${said}, and no ${kind}`)
  }
  try {
    check(place || 'options', given, 'object')
    for (const [name, value] of Object.entries(given as object)) {
      const option = place ? `${place}.${name}` : name
      const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
      if (kind === undefined) {
        const names = Object.keys(kinds)
        const meant = names.find(known => NEAR.test(`${known}\n${name}`))
        if (isForeign && !meant && !isForeign(name)) continue
        refuse(option, 'no option here', meant ? `Do you mean ${meant}?` : `There are ${names.join(', ')}.`)
      }
      // False stands for none.
      if (value === undefined || (value === false && !NEVER_FALSE.test(`${kind}`))) continue
      const isList = Array.isArray(kind)
      if (isList) check(option, value, 'Array')
      const each = (isList ? kind[0] : kind) as string | OptionKinds
      for (const part of isList || kind === HOOKS ? [value].flat() : [value]) {
        if (typeof each === 'string') check(option, part, each)
        // In a list nothing stands for none as well, and who makes an item that has one of them may keep more in it.
        else if (part || !isList) {
          checkOptions(vendor, part, each, isList && (() => !Object.keys(each).some(known => known in part)), option)
        }
      }
    }
  } catch (cause) {
    if (isClientError(cause)) throw cause
    // A getter of the caller's.
    refuse(place || 'options', `not readable: ${Object(cause).message}`)
  }
}

/** Two names that are the same but for two letters in a row, or for capitals. */
const NEAR = /^(.*).{0,2}(.*)\n\1.{0,2}\2$/i

/** Functions, signals, numbers and words: whoever asks for them takes whatever is there. */
const NEVER_FALSE = /function|Signal|from|json/
