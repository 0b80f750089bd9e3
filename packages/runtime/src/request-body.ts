import type { Features } from './features.ts'
import { isJson } from './media-type.ts'

/** A body as `fetch` takes it, and the content type to send with it, unless the platform writes that itself. */
export interface SerializedBody {
  readonly body: BodyInit
  readonly contentType?: string
}

/**
 * Writes a body as its media type asks for: JSON, a form, or as it is. The media type is the one asked for; multipart when
 * the body needs it; else the first documented one.
 */
export function serializeBody(
  { needsMultipart, writeForm }: Features,
  documented: readonly string[] | undefined,
  requested: string | undefined,
  body: unknown,
): SerializedBody {
  const usual = documented?.[0] ?? 'application/json'
  const contentType = requested ?? (needsMultipart?.(documented, body) ? 'multipart/form-data' : usual)
  if (isJson(contentType)) return { body: JSON.stringify(body), contentType }
  if (writeForm && /form/.test(contentType)) return { body: writeForm(contentType, body) }
  return { body: typeof body === 'object' ? (body as BodyInit) : String(body), contentType }
}
