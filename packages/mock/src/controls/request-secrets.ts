import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord } from '@crm-clients/openapi/document'
import { isBinaryValue, readCookies } from '@crm-clients/openapi/serialization'
import { isSecretName, REDACTED, secretsOf } from '@crm-clients/runtime/redaction'
import type { ReceivedRequest } from './recorded-request.ts'
import { createSecretNames } from './redaction.ts'

/** In characters. What is shorter is likely to be a word of any text, and is hidden only where its name stands. */
const SHORTEST = 6

/** In characters of secrets: to look for more keeps a mock busy. */
const MOST_SEARCHED = 200_000

/** What a secret costs by itself, in characters. */
const EACH = 100

/**
 * Makes the function that finds the credentials of a request, by what the document declares and by what things are called. It finds
 * none where there are more than can be looked for: any text may hold one then.
 */
export function createSecretsFinder(
  api: ApiDescription,
): (request: ReceivedRequest, ...others: unknown[]) => ReadonlySet<string> | undefined {
  const secrets = createSecretNames(api)
  return ({ headers, query, body, values }, ...others) => {
    const found = new Set([
      ...Array.from(headers).flatMap(([name, value]) => (secrets.header(name) ? secretsOf(value) : [])),
      ...Object.entries(query).flatMap(([name, value]) => (secrets.query(name) ? [value].flat() : [])),
      ...readCookies(headers).values(),
    ])
    visitNamed([body, values?.path, others], text => found.add(text))
    const searched = new Set([...found].filter(({ length }) => length >= SHORTEST))
    const size = [...searched].reduce((sum, { length }) => sum + length + EACH, 0)
    return size > MOST_SEARCHED ? undefined : searched
  }
}

/** Everything in a value that is called like a credential, or stands below what is. */
function visitNamed(value: unknown, visit: (text: string) => void, isSecret = false): void {
  if (isText(value)) {
    if (isSecret) visit(String(value))
  } else if (Array.isArray(value)) for (const inner of value) visitNamed(inner, visit, isSecret)
  else if (isRecord(value) && !isBinaryValue(value))
    for (const [name, inner] of Object.entries(value)) visitNamed(inner, visit, isSecret || isSecretName(name))
}

/** A copy of a value in which what is called like a credential is hidden, with everything below it. */
export function hideNamed(value: unknown, isSecret = false): unknown {
  if (isText(value)) return isSecret ? REDACTED : value
  if (Array.isArray(value)) return value.map(inner => hideNamed(inner, isSecret))
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([name, inner]) => [name, hideNamed(inner, isSecret || isSecretName(name))]))
}

function isText(value: unknown): value is string | number | bigint {
  return ['string', 'number', 'bigint'].includes(typeof value)
}
