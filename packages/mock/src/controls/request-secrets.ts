import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { readCookies } from '@crm-clients/openapi/serialization'
import { isSecretName, REDACTED, secretsOf } from '@crm-clients/runtime/redaction'
import type { ReceivedRequest } from './recorded-request.ts'
import { createSecretNames } from './redaction.ts'

/** In characters. What is shorter is likely to be a word of any text, and is hidden only where its name stands. */
const SHORTEST = 6

/** Makes the function that finds the credentials of a request, by what the document declares and by what things are called. */
export function createSecretsFinder(api: ApiDescription): (request: ReceivedRequest, ...others: unknown[]) => string[] {
  const secrets = createSecretNames(api)
  return ({ headers, query, body, values }, ...others) => {
    const named = [
      ...Array.from(headers).flatMap(([name, value]) => (secrets.header(name) ? secretsOf(value) : [])),
      ...Object.entries(query).flatMap(([name, value]) => (secrets.query(name) ? [value].flat() : [])),
      ...readCookies(headers).values(),
      ...[body, values?.path, ...others].flatMap(listSecrets),
    ]
    return named.map(String).filter(text => text.length >= SHORTEST)
  }
}

/** Everything in a value that is called like a credential. */
function listSecrets(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listSecrets)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    isSecretName(name) && isText(inner) ? [String(inner)] : listSecrets(inner),
  )
}

/** A copy of a value in which what is called like a credential is hidden. */
export function hideNamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideNamed)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecretName(name) && isText(inner) ? REDACTED : hideNamed(inner),
    ]),
  )
}

function isText(value: unknown): value is string | number | bigint {
  return ['string', 'number', 'bigint'].includes(typeof value)
}
