import type { ApiDescription } from '@crm-clients/openapi'

/** What a mock saw of a request. */
export interface ReceivedRequest {
  /** In capitals: `PATCH`. */
  readonly method: string
  /** The path as it was sent, with the base path. */
  readonly path: string
  /** Query parameters; an array where one was repeated. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Headers
  /** Parsed JSON, the fields of a form, text, bytes, or undefined. */
  readonly body: unknown
  /** Absent when no operation has this path and method. */
  readonly operationId?: string
}

/** What a mock saw of a request, and what it answered. */
export interface RecordedRequest extends ReceivedRequest {
  /** The status of the answer. Absent when the mock was told to fail. */
  readonly status?: number
}

const REDACTED = '[redacted]'

/**
 * Makes the entries of a mock's list of requests. Printing an entry, or turning it into JSON, hides the credentials that
 * the document declares; `headers` and `query` still hold them, so that a test can check what was sent.
 */
export function createRecorder(api: ApiDescription): <Request extends ReceivedRequest>(request: Request) => Request {
  const credentials = api.credentials
  const namesOf = (kind: string) => credentials.filter(entry => entry.kind === kind).map(({ name = '' }) => name)
  const secretHeaders = new Set(
    ['authorization', 'proxy-authorization', 'cookie', ...namesOf('header')].map(name => name.toLowerCase()),
  )
  const secretParameters = new Set(namesOf('query'))

  return request => {
    const print = () => ({
      ...request,
      query: redact(Object.entries(request.query), secretParameters),
      headers: redact([...request.headers], secretHeaders),
    })
    const hidden = { enumerable: false, value: print }
    const entry = Object.defineProperty({ ...request }, 'toJSON', hidden)
    return Object.defineProperty(entry, Symbol.for('nodejs.util.inspect.custom'), hidden)
  }
}

function redact(entries: Iterable<readonly [string, unknown]>, secrets: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...entries].map(([name, value]) => [name, secrets.has(name) ? REDACTED : value]))
}

/** Query parameters as an object; an array where one was repeated. */
export function exposeQuery(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map(name => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? (values[0] as string) : values]
    }),
  )
}
