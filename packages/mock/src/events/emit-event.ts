import type { ApiDescription } from '@crm-clients/openapi'
import { UsageError } from '@crm-clients/openapi/command-line'
import { isRecord, parseExactJson, writeExactJson } from '@crm-clients/openapi/document'
import { type Operation, readSignature } from '@crm-clients/openapi/operation'
import { sampleParameters } from '@crm-clients/openapi/sampling'
import { findJson } from '@crm-clients/openapi/serialization'
import { summarize, validate } from '@crm-clients/openapi/validation'
import { canSendHeader } from '../answer/can-send-header.ts'
import type { EmitOptions } from './emitted-event.ts'
import { sampleEvent } from './sample-event.ts'
import { signEvent } from './sign-event.ts'

/**
 * Sends an event of the document to a receiver, signed as the vendor signs it, and resolves to what the receiver answers.
 *
 * @throws when the document has no such event or does not allow the body, when a secret is missing, or when nobody can be reached.
 */
export async function emitEvent(api: ApiDescription, name: string, options: EmitOptions): Promise<Response> {
  const webhook = findWebhook(api, name)
  const { to, body = sampleEvent(api, webhook), secret, signal } = options
  refuseWrongBody(api, webhook, body)
  const text = writeExactJson(body)
  const signature = readSignature(api.document)
  if (signature && !secret) {
    throw new UsageError(
      `${api.document.info.title} signs its events: pass the secret that signs ${name}, as { to, secret }.`,
    )
  }
  const now = String(Math.floor(Date.now() / 1000))
  const headers = {
    'content-type': findJson(webhook.requestBody?.content)?.[0] ?? 'application/json',
    ...headersOf(api, webhook, body),
    ...(signature?.timestamp && { [signature.timestamp]: now }),
    ...options.headers,
  }
  const signed = signature && secret ? signEvent(signature, secret, text, headers) : {}
  return deliver(name, to, {
    method: webhook.method,
    headers: sendable({ ...headers, ...signed, ...options.headers }),
    body: text,
    // Who answers with another place is told what it answered: what is signed goes to one receiver.
    redirect: 'manual',
    ...(signal && { signal }),
  })
}

function findWebhook({ document, webhooks }: ApiDescription, name: string): Operation {
  const webhook = webhooks.find(({ path, source }) => path === name || source.operationId === name)
  if (webhook) return webhook
  const known = webhooks.map(({ path }) => path).join(', ') || 'none'
  throw new UsageError(`${document.info.title} has no event "${name}". It has: ${known}.`)
}

function refuseWrongBody(api: ApiDescription, { path, requestBody }: Operation, body: unknown): void {
  const schema = findJson(requestBody?.content)?.[1].schema
  const subject = { name: `The event ${path}`, location: ['body'] }
  const violations = validate(api, 'response', schema, parseExactJson(writeExactJson(body ?? null)), subject)
  if (violations.length > 0)
    throw new UsageError(`${summarize(violations)}. Correct the body, or leave it out to have one made.`)
}

/** The documented headers. One that is called an id has that of the event. */
function headersOf(api: ApiDescription, webhook: Operation, body: unknown): Record<string, string> {
  const id = isRecord(body) ? body.id : undefined
  return Object.fromEntries(
    Object.entries(sampleParameters(api, webhook).header ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      String(/-id$/i.test(name) && id !== undefined ? id : value),
    ]),
  )
}

function sendable(headers: Readonly<Record<string, string>>): Headers {
  const wrong = Object.keys(headers).find(name => !canSendHeader(name, String(headers[name])))
  if (wrong === undefined) return new Headers(headers)
  throw new UsageError(`The header ${JSON.stringify(wrong)} cannot be sent. Correct its name or its value.`)
}

async function deliver(name: string, to: EmitOptions['to'], init: RequestInit): Promise<Response> {
  if (typeof to === 'function') return to(new Request('http://receiver.test/', init))
  try {
    return await fetch(to, init)
  } catch (cause) {
    throw new Error(`Nobody takes the event ${name} at ${to}. Start the receiver first.`, { cause })
  }
}
