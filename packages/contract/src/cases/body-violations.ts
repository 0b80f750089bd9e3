import type { Operation } from '@crm-clients/openapi/operation'
import { isForm, isJson } from '@crm-clients/openapi/serialization'
import type { ProtocolViolation } from './protocol-violation.ts'
import { findUndocumentedType } from './undocumented-type.ts'

/** Bodies that are missing, malformed, or of a media type that is not documented. */
export function bodyViolations({ requestBody }: Operation): ProtocolViolation[] {
  if (!requestBody) return []
  const mediaTypes = Object.keys(requestBody.content ?? {})
  const about = { location: '/body' }
  const missing: ProtocolViolation = {
    keyword: 'required',
    says: 'a request without a body',
    reason: { ...about, statuses: [422, 400], code: 'required' },
    alteration: { text: null },
  }
  const undocumented = findUndocumentedType(mediaTypes)
  const unsupported = [undocumented ?? null, null].map((contentType): ProtocolViolation => {
    const says = contentType ? `a body of type ${contentType}` : 'a body without a content type'
    const alteration = { contentType, text: '{}' }
    return {
      keyword: 'content',
      detail: contentType ?? 'none',
      says,
      reason: { ...about, statuses: [415], code: '415' },
      alteration,
    }
  })
  return [
    ...(requestBody.required ? [missing] : []),
    ...(undocumented === undefined ? [] : unsupported),
    ...mediaTypes.flatMap(malformed),
  ]
}

/** A body that is not what its content type says. Anything at all is a valid urlencoded form. */
function malformed(mediaType: string): ProtocolViolation[] {
  const isMultipart = isForm(mediaType) && mediaType.includes('multipart')
  if (!isJson(mediaType) && !isMultipart) return []
  const alteration = { contentType: mediaType, text: isMultipart ? 'no boundary' : '{"cut' }
  const reason = { statuses: [400], location: '/body' }
  return [
    { keyword: 'content', detail: 'malformed', says: `a malformed ${mediaType} body`, reason, alteration, mediaType },
  ]
}
