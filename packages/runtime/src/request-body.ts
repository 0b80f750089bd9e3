import type { OperationDetails } from './vendor.ts'

const MULTIPART = 'multipart/form-data'
const FORM = 'application/x-www-form-urlencoded'

/** A body as `fetch` takes it, and the content type to send with it, unless the platform writes that itself. */
export interface SerializedBody {
  readonly body: BodyInit
  readonly contentType?: string
}

/** The media type to send: the one asked for; multipart when the body needs it; else the first documented one. */
export function chooseMediaType(
  documented: OperationDetails['body'],
  requested: string | undefined,
  body: unknown,
): string {
  if (requested) return requested
  if (!documented) return 'application/json'
  if (documented.includes(MULTIPART) && (body instanceof FormData || holdsBlob(body))) return MULTIPART
  return documented[0] as string
}

/**
 * Writes a body as a media type asks for.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object for the parts of a form
 */
export function serializeBody(mediaType: string, body: unknown): SerializedBody {
  if (mediaType === MULTIPART) return { body: body instanceof FormData ? body : toFormData(body) }
  if (mediaType === FORM) return { body: body instanceof URLSearchParams ? body : toSearchParams(body) }
  if (/[/+]json($|;)/.test(mediaType)) return { body: JSON.stringify(body), contentType: mediaType }
  return { body: isBodyInit(body) ? body : String(body), contentType: mediaType }
}

function toFormData(body: unknown): FormData {
  const form = new FormData()
  for (const [name, value] of fieldsOf(body)) {
    if (value instanceof Blob) form.append(name, value)
    else if (typeof value === 'object')
      form.append(name, new Blob([JSON.stringify(value)], { type: 'application/json' }))
    else form.append(name, String(value))
  }
  return form
}

function toSearchParams(body: unknown): URLSearchParams {
  const fields = fieldsOf(body)
  return new URLSearchParams(
    fields.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  )
}

/** Fields in order; an array repeats its field, an absent value is no field. */
function fieldsOf(body: unknown): [string, unknown][] {
  return Object.entries(body as object)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item): [string, unknown] => [name, item]))
    .filter(([, value]) => value !== undefined && value !== null)
}

function holdsBlob(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    Object.values(body)
      .flat()
      .some(value => value instanceof Blob)
  )
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  )
}
