import { isRecord } from '@crm-clients/openapi/document'
import * as Browser from '@hyperjump/browser'
import { addKeyword, defineVocabulary } from '@hyperjump/json-schema/experimental'
import * as Instance from '@hyperjump/json-schema/instance/experimental'

/**
 * The vocabulary of numbers in which integers are exact, also where no number holds them, and `multipleOf` is. Hyperjump knows no
 * bigints, and takes what is nearer than a ten-millionth for a multiple.
 */
export const EXACT_NUMBERS = 'https://crm-clients.invalid/vocabulary/exact-numbers'

/** What begins a text that stands for a bigint: JSON has none. */
const MARK = '\u0000int64:'

/** A value with texts in place of its bigints. */
export function markBigints(value: Readonly<Record<string, unknown>>): Record<string, unknown>
export function markBigints(value: unknown): unknown
export function markBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return MARK + value
  if (Array.isArray(value)) return value.map(item => markBigints(item))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, markBigints(item)]))
}

/** Keywords whose value is a number, and their names where that is a bigint: no meta-schema allows a text there. */
const LIMITS: Readonly<Record<string, (value: bigint, limit: bigint) => boolean>> = {
  maximum: (value, limit) => value <= limit,
  exclusiveMaximum: (value, limit) => value < limit,
  minimum: (value, limit) => value >= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  multipleOf: (value, step) => step !== 0n && value % step === 0n,
}

/** A schema with marks in place of its bigints. */
export function markSchema(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    const isLimit = typeof value === 'bigint' && Object.hasOwn(LIMITS, keyword)
    return [isLimit ? exactName(keyword) : keyword, markBigints(value)]
  })
  return Object.fromEntries(entries)
}

function exactName(keyword: string): string {
  return `x-exact-${keyword}`
}

/** An instance of a value in which bigints are numbers. */
export function instanceOf(value: unknown): Instance.JsonNode {
  const instance = Instance.fromJs(markBigints(value) as Parameters<typeof Instance.fromJs>[0])
  for (const node of Instance.allNodes(instance)) {
    const held: unknown = Instance.value(node)
    if (typeof held === 'string' && held.startsWith(MARK)) node.type = 'number'
  }
  return instance
}

/** Makes the vocabulary known to Hyperjump. */
export function defineExactNumbers(): void {
  const keywords: Record<string, string> = { type: defineType() }
  for (const [keyword, isKept] of Object.entries(LIMITS)) {
    const id = `${EXACT_NUMBERS}/${keyword}`
    addKeyword<unknown>({
      id,
      compile: async schema => Browser.value<unknown>(schema),
      interpret: (limit, instance) => {
        if (Instance.typeOf(instance) !== 'number') return true
        const [value, bound] = align(Instance.value(instance), limit)
        return isKept(value, bound)
      },
    })
    keywords[keyword] = id
    keywords[exactName(keyword)] = id
  }
  defineVocabulary(EXACT_NUMBERS, keywords)
}

function defineType(): string {
  const id = `${EXACT_NUMBERS}/type`
  addKeyword<string | readonly string[]>({
    id,
    compile: async schema => Browser.value<string | readonly string[]>(schema),
    interpret: (types, instance) => {
      const own = Instance.typeOf(instance)
      const value: unknown = Instance.value(instance)
      const isInteger = own === 'number' && (typeof value === 'string' || Number.isInteger(value))
      return [types].flat().some(type => type === own || (type === 'integer' && isInteger))
    },
  })
  return id
}

/** Two numbers, moved so far that no digit is behind the point. */
function align(one: unknown, other: unknown): [bigint, bigint] {
  const [first, second] = [textOf(one), textOf(other)]
  const places = Math.max(countPlaces(first), countPlaces(second))
  return [shift(first, places), shift(second, places)]
}

function textOf(number: unknown): string {
  return String(number).replace(MARK, '')
}

/** How many digits of a number are behind the point. */
function countPlaces(number: string): number {
  const [mantissa = '', exponent = '0'] = number.split('e')
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
}

function shift(number: string, places: number): bigint {
  const [mantissa = '', exponent = '0'] = number.split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return BigInt(whole + fraction) * 10n ** BigInt(places + Number(exponent) - fraction.length)
}
