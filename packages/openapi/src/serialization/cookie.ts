import { decodePercent, PERCENT_ENCODED } from './letters.ts'
import { type Pair, splitPairs } from './pair.ts'

/** The pairs of a `Cookie` header. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2 */
export function readCookiePairs(headers: Headers): Pair[] {
  const texts = (headers.get('cookie') ?? '').split(';').map(text => text.trim())
  return splitPairs(texts, PERCENT_ENCODED).filter(({ name }) => name !== '')
}

/** Joins pairs to a `Cookie` header. */
export function writeCookiePairs(pairs: readonly Pair[]): string {
  return pairs.map(({ name, text }) => `${encodeURIComponent(name)}=${text}`).join('; ')
}

/** The cookies of a request, decoded. */
export function readCookies(headers: Headers): URLSearchParams {
  return new URLSearchParams(readCookiePairs(headers).map(({ name, text }) => [name, decodePercent(text)]))
}
