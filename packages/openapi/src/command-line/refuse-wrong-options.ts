import { escapeForLine } from '../escape/index.ts'
import { type ArgumentKind, type ArgumentKinds, OBJECT, required } from './argument-kinds.ts'
import { UsageError } from './usage-error.ts'

/**
 * Looks at the options of a function before it does anything.
 *
 * @param name of the function.
 * @throws {UsageError} for a name that is none, saying which one may be meant, and for a value that cannot work.
 * @example
 * refuseWrongOptions('startMock', options, { port: PORT, cors: BOOLEAN })
 */
export function refuseWrongOptions(name: string, options: unknown, kinds: ArgumentKinds): void {
  if (!OBJECT.isRight(options)) {
    // A text in their place is not quoted: it may be a credential that was passed alone.
    throw new UsageError(`The options of ${name} are ${typeName(options)}. Pass them in one object.`)
  }
  checkParts(name, '', options as Readonly<Record<string, unknown>>, kinds)
}

/**
 * Looks at an argument of a function, which has to be given.
 * @throws {UsageError} that names the function, the argument, and what it has to be.
 */
export function refuseWrongArgument(name: string, argument: string, value: unknown, kind: ArgumentKind): void {
  checkValue(name, argument, value, required(kind), 'argument')
}

function checkParts(
  name: string,
  place: string,
  given: Readonly<Record<string, unknown>>,
  kinds: ArgumentKinds,
  sort = 'option',
): void {
  const unknown = Object.keys(given).find(key => !Object.hasOwn(kinds, key))
  if (unknown !== undefined) {
    const known = Object.keys(kinds)
    const meant = known.find(candidate => NEAR.test(`${candidate}\n${unknown}`))
    const remedy = meant === undefined ? `It has: ${known.join(', ')}.` : `Do you mean ${meant}?`
    throw new UsageError(`${name} has no ${sort} ${escapeForLine(place + unknown)}. ${remedy}`)
  }
  for (const [key, kind] of Object.entries(kinds)) checkValue(name, place + key, given[key], kind, sort)
}

function checkValue(name: string, place: string, value: unknown, kind: ArgumentKind, sort: string): void {
  const { wanted, isRight, isRequired = false, isSecret = false, items, parts } = kind
  if (value === undefined && !isRequired) return
  if (!isRight(value)) {
    const said = isSecret ? typeName(value) : describe(value)
    throw new UsageError(`The ${sort} ${place} of ${name} is ${said}. It has to be ${wanted}.`)
  }
  if (items) {
    const isList = Array.isArray(value)
    for (const [key, item] of Object.entries(isList ? [...value] : (value as object))) {
      checkValue(name, isList ? `${place}[${key}]` : escapeForLine(`${place}.${key}`), item, items, sort)
    }
  }
  if (parts) checkParts(name, `${place}.`, value as Readonly<Record<string, unknown>>, parts, sort)
}

const LONGEST_TEXT = 60

/** A value, for a message: short, in one line. */
function describe(value: unknown): string {
  if (typeof value !== 'string') return typeName(value)
  return escapeForLine(JSON.stringify(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value))
}

function typeName(value: unknown): string {
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return 'a list'
  return value === Object(value) ? 'an object' : String(value)
}

/** Two names that are the same but for two letters in a row, or for capitals: the runtime's, which is no dependency. */
const NEAR = /^(.*).{0,2}(.*)\n\1.{0,2}\2$/i
