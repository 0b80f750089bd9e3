import { ConfigError } from '../errors/config-error.ts'
import { leadHome } from '../errors/lead-home.ts'
import { WebhookError } from '../errors/webhook-error.ts'
import { nameOf } from '../name-of.ts'
import { headerOf, type ReceivedWebhook, rawBodyOf } from './received-webhook.ts'
import type { WebhookScheme } from './webhook-scheme.ts'

/** What it takes to verify a webhook. */
export interface VerifyWebhookOptions {
  /** The secret that signs the events. While it is changed for another one: both. */
  readonly secret: string | readonly string[]
  /** How many seconds ago an event may have been sent, or be ahead of this clock: 300. `Infinity` lets any time pass. */
  readonly tolerance?: number
}

/**
 * Resolves to the event of a webhook, after it was shown that its vendor has sent it.
 *
 * @throws {WebhookError} for a webhook that cannot be trusted.
 * @throws {ConfigError} without a secret.
 */
export type WebhookVerifier<Event> = (webhook: ReceivedWebhook, options: VerifyWebhookOptions) => Promise<Event>

/** Creates the function that verifies the webhooks of a vendor. Vendors' packages call it with what their spec says. */
export function createWebhookVerifier<Event>(scheme: WebhookScheme): WebhookVerifier<Event> {
  const { vendor, header, timestamp } = scheme
  const verify: WebhookVerifier<Event> = async (webhook, options) => {
    const { secrets, tolerance } = readOptions(scheme, options)
    const read = (name: string, problem: 'signature' | 'timestamp') => {
      const value = headerOf(Object(webhook).headers, name)
      if (value === undefined) throw new WebhookError(vendor, problem, `the webhook has no header ${name}`)
      return value
    }

    const signatures = signaturesOf(scheme, read(header, 'signature'))
    const body = await rawBodyOf(vendor, webhook)
    const signed = await signedBytes(scheme.signs, body, name => read(name, 'signature'))
    if (!(await isSigned(secrets, signatures, signed))) {
      throw new WebhookError(vendor, 'signature', `the webhook's ${header} is not that of its body and this secret`)
    }
    if (timestamp && !(Math.abs(Date.now() / 1000 - Number(read(timestamp, 'timestamp'))) <= tolerance)) {
      throw new WebhookError(vendor, 'timestamp', `the webhook was sent more than ${tolerance} s away from now`)
    }
    return parseEvent(scheme, body) as Event
  }
  return (webhook, options) => leadHome(() => verify(webhook, options))
}

/** What is no text would be made one: `[object Promise]` is a secret that everybody knows. */
function readOptions({ vendor, tolerance: usual = 300 }: WebhookScheme, options: Partial<VerifyWebhookOptions> = {}) {
  const { secret, tolerance = usual } = options
  const secrets = [secret].flat().filter(each => ![undefined, null, ''].includes(each as string))
  if (secrets.length === 0) throw new ConfigError(vendor, 'no secret that signs webhooks', ['webhookSecret'])
  for (const each of secrets) {
    if (typeof each === 'string') continue
    throw new ConfigError(
      vendor,
      `secret is ${nameOf(each)}, and no text`,
      ['secret'],
      'Wait for it if it is a promise.',
    )
  }
  if (!(typeof tolerance === 'number' && tolerance >= 0)) {
    throw new ConfigError(
      vendor,
      `tolerance is ${nameOf(tolerance)}, and no number from 0`,
      ['tolerance'],
      'Correct it.',
    )
  }
  return { secrets: secrets as string[], tolerance }
}

function signaturesOf({ encoding, prefix = '' }: WebhookScheme, header: string): Uint8Array<ArrayBuffer>[] {
  const texts = header.split(' ').filter(text => text.startsWith(prefix))
  return texts.map(text => decode(encoding, text.slice(prefix.length)))
}

/** What is no such text becomes bytes that no signature has. */
function decode(encoding: WebhookScheme['encoding'], text: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'hex') {
    const pairs = /^([\da-f]{2})+$/i.test(text) ? (text.match(/../g) ?? []) : []
    return Uint8Array.from(pairs, pair => Number.parseInt(pair, 16))
  }
  const isBase64 = /^[\w+/-]+={0,2}$/.test(text)
  return Uint8Array.from(isBase64 ? decodeBase64(text) : '', character => character.charCodeAt(0))
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

async function signedBytes(
  template: string,
  body: ArrayBuffer,
  read: (header: string) => string,
): Promise<ArrayBuffer> {
  const pieces = template.split(/[{}]/)
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? piece : piece === 'body' ? body : read(piece)))
  return new Blob(parts).arrayBuffer()
}

/** The body is signed once for each secret, however many signatures somebody sends. */
async function isSigned(
  secrets: readonly string[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  signed: ArrayBuffer,
): Promise<boolean> {
  for (const secret of secrets) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign'])
    const own = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))
    if (signatures.some(signature => isSame(signature, own))) return true
  }
  return false
}

/** Takes as long wherever two signatures differ, which tells nobody how much of one is right. */
function isSame(signature: Uint8Array, own: Uint8Array): boolean {
  const difference = own.reduce((sum, byte, index) => sum | (byte ^ (signature[index] ?? 0)), 0)
  return difference === 0 && signature.length === own.length
}

function parseEvent({ vendor, int64, keepIntegers }: WebhookScheme, body: ArrayBuffer): unknown {
  try {
    const text = new TextDecoder().decode(body)
    const event: unknown = JSON.parse(text)
    if (typeof event === 'object' && event !== null) return keepIntegers ? keepIntegers(event, int64, text) : event
  } catch {
    // Without its cause, which would quote a piece of the body.
  }
  throw new WebhookError(vendor, 'body', 'the body of the webhook is signed, and is no event in JSON')
}
