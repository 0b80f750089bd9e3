import { beginningOf, writeExactJson } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { isSecretName } from '@crm-clients/runtime/redaction'
import type { Deviation } from '../compare/deviation.ts'
import type { PatchOperation } from '../compare/suggest-patch.ts'
import { nameRequest, type ServerExchange } from '../exchange/server-exchange.ts'
import { hideNamedTexts } from './named-texts.ts'
import type { ReportedDeviation } from './verify-report.ts'

/** In characters, after redaction: a text cut off before would leave half of a credential. */
const LONGEST_TEXT = 240

/** What a deviation has in common with others that are the same one, seen elsewhere. */
export function deviationKey(operation: string, { outcome }: ServerExchange, deviation: Deviation): string {
  const { rule, expected, pattern } = deviation
  return JSON.stringify([operation, outcome.status, rule, expected.pointer, pattern])
}

/** A deviation, with where it was seen first. It is not redacted yet. */
export function firstSeen(
  operation: string,
  { request, outcome }: ServerExchange,
  { pattern: _, ...deviation }: Deviation,
  secretParameters: readonly string[],
): ReportedDeviation {
  const { status } = outcome
  const seen = { operation, request: nameWithoutSecrets(request, secretParameters), count: 1 }
  return { ...deviation, ...seen, ...(status !== undefined && { status }) }
}

/** How reports name a request: without the values of the query that are credentials, or are called so. */
export function nameWithoutSecrets(request: IncomingRequest, declared: readonly string[]): string {
  const url = new URL(request.url)
  const isSecret = (name: string) => declared.includes(name) || isSecretName(name)
  const hidden = new Set([...url.searchParams.keys()].filter(isSecret))
  for (const name of hidden) url.searchParams.set(name, 'redacted')
  return nameRequest({ ...request, url })
}

/** A deviation as it is shown. What the document says is not redacted: it holds no credential of the caller, and must stay readable. */
export function showDeviation(deviation: ReportedDeviation, redact: (text: string) => string): ReportedDeviation {
  const { patch, ...others } = deviation
  const { operation, location, message, found, request, expected } = others
  const show = (text: string) => shorten(redact(text))
  return {
    ...others,
    operation: show(operation),
    location: show(location),
    message: show(message),
    found: shorten(hideNamedTexts(redact(found))),
    request: show(request),
    expected: { ...expected, value: shorten(expected.value) },
    // A credential, or a text of any length, is nothing to write into a document.
    ...(patch?.every(step => isShown(step, redact)) && { patch }),
  }
}

function isShown(step: PatchOperation, redact: (text: string) => string): boolean {
  const text = writeExactJson(step)
  return hideNamedTexts(redact(text)) === text && text.length <= LONGEST_STEP
}

/** In characters of JSON. What is longer is no value of an enum. */
const LONGEST_STEP = 2000

/** A text cut off where it gets too long for a line. */
export function shorten(text: string): string {
  return beginningOf(text, LONGEST_TEXT)
}
