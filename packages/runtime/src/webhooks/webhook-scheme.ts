import type { Int64Place } from '../description.ts'

/** How a vendor signs the events that it sends, from `x-webhook-signature`: with HMAC and SHA-256. */
export interface WebhookScheme {
  /** The vendor's slug, for messages. */
  readonly vendor: string
  /** The header with the signature; with several, blanks stand between them. */
  readonly header: string
  /** What stands before each signature that counts, such as `v1,`. */
  readonly prefix?: string
  readonly encoding: 'hex' | 'base64'
  /** What is signed: a text with `{body}` and the names of headers in braces, such as `{webhook-id}.{body}`. */
  readonly signs: string
  /** The header with the time at which the event was sent, in seconds since 1970. */
  readonly timestamp?: string
  /** How many seconds an event may have been under way, unless the caller says something else. */
  readonly tolerance?: number
  /** Where integers of 64 bits stand in the events, from `x-int64`, and what reads them. */
  readonly int64?: Int64Place
  readonly keepIntegers?: (event: unknown, place: Int64Place | undefined, json: string) => unknown
}
