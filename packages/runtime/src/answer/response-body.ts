import { isJsonMediaType } from '../media-type.ts'

/** How a body is read. `auto` goes by the content type: JSON, text, or else a `Blob`. */
export type BodyKind = 'json' | 'auto' | 'text' | 'blob' | 'arrayBuffer' | 'stream'

/** Reads a body to its end. What may be JSON is read as text, and so are the bodies of errors. */
export function readResponseBody(response: Response, kind: BodyKind): unknown {
  const { body, ok } = response
  if (body === null) return undefined
  if (ok && kind === 'stream') return body
  const isText =
    !ok || kind === 'json' || (kind === 'auto' && /^text\/|[/+]json\s*(;|$)/i.test(contentTypeOf(response)))
  return isText ? response.text() : kind === 'auto' ? response.blob() : response[kind as 'text']()
}

/**
 * Makes of a body what the caller gets. An empty one is `undefined`. JSON is tried whatever the content type says when the
 * operation documents JSON, because small vendors forget the header.
 *
 * @param refuse throws for a successful answer that has to be JSON and is not.
 */
export function parseResponseBody(
  response: Response,
  body: unknown,
  kind: BodyKind,
  refuse: (text: string) => never,
): unknown {
  const { ok } = response
  // Nothing, where something was announced, has been cut off: such as gzip after its header.
  if (body === '') return ok && Number(response.headers.get('content-length')) > 0 ? refuse('') : undefined
  const isJson = isJsonMediaType(contentTypeOf(response))
  const isParsed = !ok || kind === 'json' || (kind === 'auto' && isJson)
  if (typeof body !== 'string' || !isParsed) return body
  try {
    const value: unknown = JSON.parse(body)
    // Vendors forget to say that an error is JSON. What they call a text, and is no object, is a text.
    return ok || typeof value === 'object' || isJson ? value : body
  } catch {
    // Without its cause, which would quote a piece of the body.
    return ok ? refuse(body) : body
  }
}

function contentTypeOf({ headers }: Response): string {
  return headers.get('content-type') ?? ''
}
