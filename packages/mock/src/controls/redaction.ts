import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import type { ReceivedRequest } from './recorded-request.ts'

const REDACTED = '[redacted]'

/** The parts of a request that credentials travel in, under the names that values have there. */
type Secrets = Readonly<Record<'header' | 'query' | 'cookie', Pick<ReadonlySet<string>, 'has'>>>

/**
 * Makes the entries of a mock's list of requests. Printing an entry, or turning it into JSON, hides the credentials that
 * the document declares; the entry itself still holds them, so that a test can check what was sent.
 */
export function createRedaction(api: ApiDescription): <Request extends ReceivedRequest>(request: Request) => Request {
  const namesOf = (kind: string) =>
    api.credentials.filter(entry => entry.kind === kind).map(({ name = '' }) => name.toLowerCase())
  const secrets = {
    header: new Set(['authorization', 'proxy-authorization', 'cookie', ...namesOf('header')]),
    query: new Set(namesOf('query')),
    // Any cookie may be what a session is known by.
    cookie: { has: () => true },
  }
  return request => {
    const print = () => ({
      ...request,
      query: redact(Object.entries(request.query), secrets.query),
      headers: redact(request.headers, secrets.header),
      ...(request.values && { values: redactValues(request.values, secrets) }),
    })
    const hidden = { enumerable: false, value: print }
    const entry = Object.defineProperty({ ...request }, 'toJSON', hidden)
    return Object.defineProperty(entry, Symbol.for('nodejs.util.inspect.custom'), hidden)
  }
}

function redactValues(values: CallArguments, secrets: Secrets): CallArguments {
  const parts = Object.entries(secrets).flatMap(([place, names]) => {
    const part = values[place as keyof Secrets]
    return part ? [[place, redact(Object.entries(part), names)]] : []
  })
  return { ...values, ...Object.fromEntries(parts) }
}

function redact(entries: Iterable<readonly [string, unknown]>, secrets: Secrets['query']): Record<string, unknown> {
  return Object.fromEntries(
    Array.from(entries, ([name, value]) => [name, secrets.has(name.toLowerCase()) ? REDACTED : value]),
  )
}
