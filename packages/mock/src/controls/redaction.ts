import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { isSecretName, REDACTED } from '@crm-clients/runtime/redaction'
import type { ReceivedRequest } from './recorded-request.ts'

/** For the parts of a request that credentials travel in: whether what has a name there is one. */
type SecretNames = Readonly<Record<'header' | 'query' | 'cookie', (name: string) => boolean>>

/** Tells names of credentials from others: those that the document declares, and what is called like one. */
export function createSecretNames(api: ApiDescription): SecretNames {
  const isSecretIn = (kind: string) => {
    const declared = api.credentials.filter(entry => entry.kind === kind).map(({ name = '' }) => name.toLowerCase())
    return (name: string) => declared.includes(name.toLowerCase()) || isSecretName(name)
  }
  // Any cookie may be what a session is known by.
  return { header: isSecretIn('header'), query: isSecretIn('query'), cookie: () => true }
}

/**
 * Makes the entries of a mock's list of requests. Printing an entry, or turning it into JSON, hides the credentials that
 * the document declares, and what is called like one; the entry itself still holds them, so that a test can check what was sent.
 */
export function createRedaction(api: ApiDescription): <Request extends ReceivedRequest>(request: Request) => Request {
  const secrets = createSecretNames(api)
  return request => {
    // What is known of the entry may change.
    const print = () => ({
      ...entry,
      query: redact(Object.entries(request.query), secrets.query),
      headers: redact(request.headers, secrets.header),
      ...(request.values && { values: redactValues(request.values, secrets) }),
    })
    const hidden = { enumerable: false, value: print }
    const entry = Object.defineProperty({ ...request }, 'toJSON', hidden)
    return Object.defineProperty(entry, Symbol.for('nodejs.util.inspect.custom'), hidden)
  }
}

function redactValues(values: CallArguments, secrets: SecretNames): CallArguments {
  const parts = Object.entries(secrets).flatMap(([place, isSecret]) => {
    const part = values[place as keyof SecretNames]
    return part ? [[place, redact(Object.entries(part), isSecret)]] : []
  })
  return { ...values, ...Object.fromEntries(parts) }
}

function redact(
  entries: Iterable<readonly [string, unknown]>,
  isSecret: SecretNames['query'],
): Record<string, unknown> {
  return Object.fromEntries(Array.from(entries, ([name, value]) => [name, isSecret(name) ? REDACTED : value]))
}
