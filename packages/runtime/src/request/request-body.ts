import type { Features } from '../features/features.ts'
import { isJsonMediaType } from '../media-type.ts'

/**
 * Writes a body as its media type asks for: JSON, a form, or as it is. The media type is the one asked for; multipart when
 * the body needs it; else the first documented one.
 *
 * @param headers get the content type, unless the platform writes it itself.
 */
export function serializeBody(
  { needsMultipart, writeForm }: Features,
  documented: readonly string[] | undefined,
  requested: string | undefined,
  body: unknown,
  headers: Record<string, string>,
): BodyInit {
  const usual = documented?.[0] ?? 'application/json'
  const contentType = requested ?? (needsMultipart?.(documented, body) ? 'multipart/form-data' : usual)
  if (writeForm && /[/-]form-/.test(contentType)) return writeForm(contentType, body)
  headers['content-type'] = contentType
  return isJsonMediaType(contentType)
    ? JSON.stringify(body)
    : typeof body === 'object'
      ? (body as BodyInit)
      : String(body)
}
