import { isRecord } from '@crm-clients/openapi/document'

/** Whether a value is one that is wanted: the same, one of several, or a list that has it. Numbers may be written as texts. */
export function equalValues(actual: unknown, wanted: unknown, ignoresCase = false): boolean {
  if (Array.isArray(wanted)) return wanted.some(each => equalValues(actual, each, ignoresCase))
  if (Array.isArray(actual)) return actual.some(each => equalValues(each, wanted, ignoresCase))
  if (actual === undefined || isRecord(actual)) return false
  const [one, other] = [String(actual), String(wanted)]
  return one === other || (ignoresCase && one.toLowerCase() === other.toLowerCase())
}

/**
 * Below, equal or above zero: how a value stands to another one. Numbers are compared as such, times as times, and a day with the day
 * of a time; all else as texts. Undefined where there is no value.
 */
export function compareValues(actual: unknown, other: unknown): number | undefined {
  if (actual === undefined || actual === null || other === undefined || other === null) return undefined
  if (isNumber(actual) && isNumber(other)) return Number(actual) - Number(other)
  const [one, two] = [String(actual), String(other)]
  if (DAY.test(two)) return compareTexts(one.slice(0, two.length), two)
  const times = TIME.test(one) || TIME.test(two) ? [readTime(actual), readTime(other)] : []
  const [time, otherTime] = times
  return time === undefined || otherTime === undefined ? compareTexts(one, two) : time - otherTime
}

/** What a value is sorted by. */
export type SortKey = number | string | undefined

/** What a value is sorted by, among others of its kind: times as such, whatever their zone. Undefined for what is nothing. */
export function sortKeyOf(value: unknown): SortKey {
  if (value === undefined || value === null) return undefined
  if (isNumber(value)) return Number(value)
  const text = String(value)
  return (TIME.test(text) ? readTime(text) : undefined) ?? text
}

/** Below, equal or above zero: how one key stands to another one. Numbers come before texts, and what has no value comes last. */
export function compareSortKeys(one: SortKey, other: SortKey): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}

/** {@link compareSortKeys} the other way round; what has no value still comes last. */
export function compareFalling(one: SortKey, other: SortKey): number {
  return one === undefined || other === undefined ? compareSortKeys(one, other) : compareSortKeys(other, one)
}

const DAY = /^\d{4}-\d\d-\d\d$/
const TIME = /^\d{4}-\d\d-\d\dT|^\d\d\/\d\d\/\d{4} /

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A range of time, as a body asks for it. */
interface TimeRange {
  readonly from?: unknown
  readonly to?: unknown
}

/** Whether a value asks for a range. */
export function isTimeRange(value: unknown): value is TimeRange {
  return (
    isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every(key => key === 'from' || key === 'to')
  )
}

/** Whether a value is in a range, the ends of which are part of it. */
export function isWithin(actual: unknown, { from, to }: TimeRange): boolean {
  const [value, first, last] = [actual, from, to].map(each => readTime(each) ?? each)
  if (value === undefined || value === null) return false
  return (
    (first === undefined || (compareValues(value, first) ?? 0) >= 0) &&
    (last === undefined || (compareValues(value, last) ?? 0) <= 0)
  )
}

/** Milliseconds since 1970; undefined for what is no time. Days come before months, as vendors write them. */
function readTime(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const [, day, month, year, rest = ''] = /^(\d\d)\/(\d\d)\/(\d{4})(?: (.*))?$/.exec(value) ?? []
  const time = Date.parse(year === undefined ? value : `${year}-${month}-${day}T${rest || '00:00:00'}Z`)
  return Number.isNaN(time) ? undefined : time
}
