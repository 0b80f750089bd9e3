/** What a fake client is told about one operation: method and path. */
export type FakeOperations = Readonly<Record<string, readonly [method: string, path: string]>>

interface FakeOptions {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly token?: string
}

interface FakeArguments {
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
  readonly body?: unknown
  readonly contentType?: string
  readonly headers?: Record<string, string>
}

/** The factory of a client that is written by hand, with one bearer token. */
export function fakeFactory(operations: FakeOperations) {
  return ({ baseUrl, fetch, token }: FakeOptions): object => {
    const methods = Object.entries(operations).map(([id, [method, path]]) => {
      const call = async (args: FakeArguments) => {
        if (!token) throw Object.assign(new Error('no token'), { name: 'ConfigError' })
        const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(args.path?.[name])))
        const query = new URLSearchParams(
          Object.entries(args.query ?? {}).map(([name, value]) => [name, String(value)]),
        )
        const headers = new Headers({ authorization: `Bearer ${token}`, ...args.headers })
        const body = writeBody(args, headers)
        const response = await fetch(
          new Request(`${baseUrl}${filled}?${query}`, { method, headers, ...(body && { body }) }),
        )
        const text = await response.text()
        const value = text ? JSON.parse(text) : undefined
        const { ok, status } = response
        return { ok, status, response, ...(ok ? { data: value } : { error: value }) }
      }
      return [id, call]
    })
    return Object.fromEntries(methods)
  }
}

function writeBody({ body, contentType }: FakeArguments, headers: Headers): BodyInit | undefined {
  if (body === undefined) return undefined
  if (contentType !== 'multipart/form-data') {
    headers.set('content-type', 'application/json')
    return JSON.stringify(body)
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object)) form.append(name, value)
  return form
}
