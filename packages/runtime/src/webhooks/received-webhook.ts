import { WebhookError } from '../errors/webhook-error.ts'

/** Headers as `fetch` has them, or as Node.js, Express and serverless platforms do. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A webhook as it arrived: a `Request` whose body nobody has read, or the raw body with the headers. */
export type ReceivedWebhook =
  | Request
  | { readonly body: string | ArrayBuffer | Uint8Array; readonly headers: WebhookHeaders }

/** Reads a header, whatever the case of its name. */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const key = Object.keys(headers).find(other => other.toLowerCase() === name)
  const value = key === undefined ? undefined : headers[key]
  return typeof value === 'object' ? value.join(' ') : value
}

/** Reads the raw body. @throws {WebhookError} where there is none any more, because something has read or parsed it. */
export async function rawBodyOf(vendor: string, webhook: ReceivedWebhook): Promise<ArrayBuffer> {
  if (webhook instanceof Request) {
    if (webhook.bodyUsed) throw new WebhookError(vendor, 'body', `the body of the webhook was read already. ${REMEDY}`)
    return webhook.arrayBuffer()
  }
  const { body } = webhook
  if (body instanceof ArrayBuffer) return body
  if (typeof body === 'string' || body instanceof Uint8Array) return new Blob([body as BlobPart]).arrayBuffer()
  throw new WebhookError(vendor, 'body', `the body of the webhook is not raw. ${REMEDY}`)
}

const REMEDY = 'A signature is about the bytes that arrived: hand over the body before anything parses it'
