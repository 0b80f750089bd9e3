import type { SchemaObject } from '../document/openapi-document.ts'

const TEXTS: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  duration: 'P1D',
  email: 'ada@example.test',
  hostname: 'example.test',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  time: '12:00:00Z',
  uri: 'https://example.test/',
  'uri-reference': '/example',
  uuid: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
}

/** A text that a schema accepts, as far as that can be told. */
export function sampleText({ format, pattern, minLength = 0, maxLength }: SchemaObject): string {
  const known = typeof format === 'string' ? TEXTS[format] : undefined
  const base = known ?? 'string'
  const long = base.padEnd(Number(minLength), 'x')
  const text = maxLength === undefined ? long : long.slice(0, Number(maxLength))
  if (typeof pattern !== 'string') return text
  // A pattern says more than a length, and common ones accept one of these.
  const candidates = [text, ...Object.values(TEXTS), '1', '1001', 'a', 'A', 'ABC', 'string_1', '+421900000000', 'EUR']
  const fits = (candidate: string) =>
    matches(pattern, candidate) &&
    candidate.length >= Number(minLength) &&
    candidate.length <= Number(maxLength ?? Number.POSITIVE_INFINITY)
  return candidates.find(fits) ?? text
}

/** A pattern that is no regular expression is reported by the mock, with its place. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    return false
  }
}

/** The smallest number from 1 on that a schema accepts, or its maximum. */
export function sampleNumber(schema: SchemaObject): number {
  const { minimum, maximum, exclusiveMinimum, multipleOf } = schema
  const step = typeof multipleOf === 'number' ? multipleOf : 1
  const lowest = Math.max(
    typeof minimum === 'number' ? minimum : 1,
    typeof exclusiveMinimum === 'number' ? exclusiveMinimum + step : 1,
    1,
  )
  const rounded = Math.ceil(lowest / step) * step
  return typeof maximum === 'number' && rounded > maximum ? maximum : rounded
}
