import { isJsonMediaType } from '../media-type.ts'

/** How a body is read. `auto` goes by the content type: JSON, text, or else a `Blob`. */
export type BodyKind = 'json' | 'auto' | 'text' | 'blob' | 'arrayBuffer' | 'stream'

/** Throws because of an answer: with what was read of it, and what is wrong with it. */
export type Refuse = (response: Response, text: string, problem?: string) => never

/**
 * Reads a body to its end. What may be JSON is read as text, and so are the bodies of errors.
 * @param most how many bytes a text may have.
 */
export function readResponseBody(response: Response, kind: BodyKind, most: number, refuse: Refuse): unknown {
  const { body, ok } = response
  if (body === null) return undefined
  if (ok && kind === 'stream') return body
  const isText =
    !ok || kind === 'json' || (kind === 'auto' && /^text\/|[/+]json\s*(;|$)/i.test(contentTypeOf(response)))
  if (!isText && /^(auto|blob|arrayBuffer)$/.test(kind)) return response[kind === 'auto' ? 'blob' : (kind as 'blob')]()
  // Some platforms have no streams.
  if (!('getReader' in Object(body))) return response.text()
  return readText(response, body, ok ? most : Math.min(most, MOST_OF_AN_ERROR), refuse)
}

/** Secrets are taken out of errors, which takes a while. */
const MOST_OF_AN_ERROR = 2 ** 20

async function readText(response: Response, body: ReadableStream<SentBytes>, most: number, refuse: Refuse) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  let value: SentBytes | undefined
  do {
    value = (await reader.read()).value
    if (value) text += decoder.decode(value, { stream: true })
    size += value?.byteLength ?? 0
  } while (value && size <= most)
  if (!value) return text + decoder.decode()
  // Nobody waits for it: a copy of the answer may still be there.
  reader.cancel().catch(() => undefined)
  return refuse(response, text, `more than ${most} bytes (maxResponseBytes)`)
}

type SentBytes = Uint8Array<ArrayBuffer>

/**
 * Makes of a body what the caller gets. An empty one is `undefined`. JSON is tried whatever the content type says when the
 * operation documents JSON, because small vendors forget the header.
 *
 * @param refuse throws for a successful answer that has to be JSON and is not.
 */
export function parseResponseBody(response: Response, body: unknown, kind: BodyKind, refuse: Refuse): unknown {
  const { ok } = response
  // Nothing, where something was announced, has been cut off: such as gzip after its header.
  if (body === '') return ok && Number(response.headers.get('content-length')) > 0 ? refuse(response, '') : undefined
  const isJson = () => isJsonMediaType(contentTypeOf(response))
  const isParsed = !ok || kind === 'json' || (kind === 'auto' && isJson())
  if (typeof body !== 'string' || !isParsed) return body
  try {
    const value: unknown = JSON.parse(body)
    // Vendors forget to say that an error is JSON. What they call a text, and is no object, is a text.
    return ok || typeof value === 'object' || isJson() ? value : body
  } catch {
    // Without its cause, which would quote a piece of the body.
    return ok ? refuse(response, body) : body
  }
}

function contentTypeOf({ headers }: Response): string {
  return headers.get('content-type') ?? ''
}
