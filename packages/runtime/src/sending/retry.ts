import type { RetryOptions } from '../options.ts'

/** The pause before what must not be repeated. */
export const NEVER = Infinity

/**
 * Milliseconds to wait before an attempt is repeated, or `NEVER`.
 *
 * @param outcome the response, or the error that stood in its way.
 * @param documents429 whether the spec says that the operation may answer 429, which means that it did nothing.
 */
export function pauseBeforeRepeat(
  mayHappenTwice: boolean,
  outcome: unknown,
  attempt: number,
  retry: RetryOptions = {},
  documents429 = false,
): number {
  const { status, headers, neverSent, argument } = Object(outcome)
  const { statuses = TEMPORARY, writesOn429 = true } = retry
  const isWorthIt = (status ?? argument) === undefined || statuses.includes(status)
  const didNothing = neverSent || (status === 429 && documents429 && writesOn429)
  if (!isWorthIt || !(mayHappenTwice || didNothing)) return NEVER
  // An absent header is a text as well, and one that asks for nothing.
  return parseRetryAfter(`${headers?.get('retry-after')}`) ?? backOff(attempt, retry)
}

/**
 * Request Timeout, Too Many Requests, Internal Server Error, Bad Gateway, Service Unavailable, Gateway Timeout, and what the proxies
 * of a large network say instead of the last three.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
const TEMPORARY: readonly number[] = [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]

/** Exponential back-off with jitter: between half and all of the delay, so that many clients do not come back at once. */
export function backOff(attempt: number, { delay = 500, maxDelay = 30_000 }: RetryOptions): number {
  return Math.min(maxDelay, delay * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)
}

/**
 * Milliseconds that a `Retry-After` header asks for: seconds, with a fraction or a sign too, or a date. What is neither
 * is `undefined`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(text: string): number | undefined {
  const pause = /^[+-]?[\d.]+$/.test(text) ? Number(text) * 1000 : parseDate(text) - Date.now()
  return Number.isNaN(pause) ? undefined : Math.max(0, pause)
}

/** A date has a time of day: `Date.parse` would read one into almost any text that ends with a digit. */
function parseDate(text: string): number {
  // The oldest of the three formats names no time zone, and means UTC all the same.
  return /\d:\d\d:\d\d/.test(text) ? Date.parse(/(GMT|Z)$/.test(text) ? text : `${text} GMT`) : NaN
}
