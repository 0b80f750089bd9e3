import { joinPointer, type SchemaObject } from '@crm-clients/openapi/document'
import type { LabelledPart } from './labelled-schema.ts'
import { readTypes } from './value-types.ts'

/** The tightest limit on one side. */
export interface Bound {
  readonly keyword: string
  readonly value: number | bigint
  /** JSON pointer to the keyword. */
  readonly pointer: string
}

/** The keywords that limit the same thing from the same side: the tightest one counts. */
export const boundKinds: readonly { readonly side: 'least' | 'most'; readonly keywords: readonly string[] }[] = [
  { side: 'most', keywords: ['maximum', 'exclusiveMaximum'] },
  { side: 'least', keywords: ['minimum', 'exclusiveMinimum'] },
  { side: 'most', keywords: ['maxLength'] },
  { side: 'least', keywords: ['minLength'] },
  { side: 'most', keywords: ['maxItems'] },
  { side: 'least', keywords: ['minItems'] },
  { side: 'most', keywords: ['maxProperties'] },
  { side: 'least', keywords: ['minProperties'] },
]

/** The tightest bound that the parts set with these keywords. */
export function readBound(
  parts: readonly LabelledPart[],
  { side, keywords }: (typeof boundKinds)[number],
): Bound | undefined {
  const bounds = parts.flatMap(({ schema, pointer }) =>
    keywords.flatMap(keyword => {
      const value = boundValue(schema, keyword)
      return value === undefined ? [] : [{ keyword, value, pointer: joinPointer(pointer, keyword) }]
    }),
  )
  // Hardly any value has one, and its types take longer to read.
  if (bounds.length === 0) return undefined
  const isWhole = areIntegers(parts)
  return bounds
    .map(bound => (isWhole ? nextInteger(side, bound) : bound))
    .sort((a, b) => compareBounds(side, a, b))
    .at(-1)
}

/** Whether parts accept no numbers but integers. */
export function areIntegers(parts: readonly LabelledPart[]): boolean {
  const types = readTypes(parts)
  return types?.has('integer') === true && !types.has('number')
}

/** Among integers, more than 0 is at least 1. */
function nextInteger(side: 'least' | 'most', bound: Bound): Bound {
  const { keyword, value } = bound
  if (typeof value === 'bigint') return bound
  const isExclusive = keyword.startsWith('exclusive')
  const whole = side === 'least' ? Math.ceil(value) : Math.floor(value)
  const step = isExclusive && whole === value ? (side === 'least' ? 1 : -1) : 0
  return { ...bound, keyword: side === 'least' ? 'minimum' : 'maximum', value: whole + step }
}

/** Whether a value keeps a bound. Of another type, it does. */
export function keepsBound(side: 'least' | 'most', { keyword, value }: Bound, of: unknown): boolean {
  const size = sizeOf(keyword, of)
  if (size === undefined) return true
  if (size === value) return !keyword.startsWith('exclusive')
  return side === 'least' ? size > value : size < value
}

function sizeOf(keyword: string, value: unknown): number | undefined {
  if (keyword.endsWith('Length')) return typeof value === 'string' ? [...value].length : undefined
  if (keyword.endsWith('Items')) return Array.isArray(value) ? value.length : undefined
  if (keyword.endsWith('Properties')) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : undefined
  }
  return typeof value === 'number' ? value : undefined
}

/** Positive when the first bound is the tighter one, negative when the second is. */
export function compareBounds(side: 'least' | 'most', a: Bound, b: Bound): number {
  const [one, other] = side === 'most' ? [b.value, a.value] : [a.value, b.value]
  const byValue = Number(one > other) - Number(one < other)
  return byValue !== 0 ? byValue : Number(a.keyword.startsWith('exclusive')) - Number(b.keyword.startsWith('exclusive'))
}

/** What every integer of 64 bits keeps, whether somebody says so or not. */
const BITS_64: readonly bigint[] = [-(2n ** 63n), 2n ** 63n - 1n]

function boundValue(schema: SchemaObject, keyword: string): number | bigint | undefined {
  const value = schema[keyword]
  if (typeof value === 'bigint') return BITS_64.includes(value) ? undefined : value
  if (typeof value !== 'number') return undefined
  return value === 0 && isCount(keyword) ? undefined : value
}

/** At least nothing is no bound at all. */
function isCount(keyword: string): boolean {
  return ['minLength', 'minItems', 'minProperties'].includes(keyword)
}
