import { WebhookError } from '../errors/webhook-error.ts'

/** Headers as `fetch` has them, or as Node.js, Express and serverless platforms do. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A webhook as it arrived: a `Request` whose body nobody has read, or the raw body with the headers. */
export type ReceivedWebhook =
  | Request
  | { readonly body: string | ArrayBuffer | Uint8Array; readonly headers: WebhookHeaders }

/** Reads a header, whatever the case of its name. */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  const given: Readonly<Record<string, unknown>> = Object(headers)
  // Not `instanceof`: the polyfills and mocks of some platforms bring a class of their own.
  if (typeof given.get === 'function') return given.get(name) ?? undefined
  const key = Object.keys(given).find(other => other.toLowerCase() === name)
  const value = key === undefined ? undefined : given[key]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null ? undefined : `${value}`
}

/** Reads the raw body. @throws {WebhookError} where there is none any more, because something has read or parsed it. */
export async function rawBodyOf(vendor: string, webhook: ReceivedWebhook): Promise<ArrayBuffer> {
  if (isRequest(webhook)) {
    if (webhook.bodyUsed) throw new WebhookError(vendor, 'body', `the body of the webhook was read already. ${REMEDY}`)
    return webhook.arrayBuffer()
  }
  const { body } = Object(webhook) as Exclude<ReceivedWebhook, Request>
  if (body instanceof ArrayBuffer) return body
  if (typeof body === 'string' || body instanceof Uint8Array) return new Blob([body as BlobPart]).arrayBuffer()
  throw new WebhookError(vendor, 'body', `the body of the webhook is not raw. ${REMEDY}`)
}

function isRequest(webhook: ReceivedWebhook): webhook is Request {
  return 'arrayBuffer' in Object(webhook)
}

const REMEDY = 'A signature is about the bytes that arrived: hand over the body before anything parses it'
