import type { MediaType } from '@crm-clients/openapi/document'
import { fixedHeaders, isForm, isMultipart, isStyled } from '@crm-clients/openapi/serialization'

type Content = Readonly<Record<string, MediaType>>

/**
 * How the fields of the forms among these media types are written, as far as the document says so. A field with a style has no
 * media type.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function fieldEncodings(content: Content): Record<string, object> | undefined {
  const forms = Object.entries(content).flatMap(([mediaType, { encoding = {} }]) => {
    if (!isForm(mediaType)) return []
    const fields = Object.entries(encoding).flatMap(([name, own]) => {
      const { style, explode, allowReserved, contentType } = own
      const headers = isMultipart(mediaType) ? nonEmpty(fixedHeaders(own)) : undefined
      const described = present(isStyled(own, mediaType) ? { style, explode, allowReserved } : { contentType, headers })
      return Object.keys(described).length > 0 ? [[name, described] as const] : []
    })
    return fields.length > 0 ? [[mediaType, Object.fromEntries(fields)] as const] : []
  })
  return forms.length > 0 ? Object.fromEntries(forms) : undefined
}

/** Callers have no argument for the headers of a part: those that can have one value alone are sent. */
function nonEmpty(headers: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(headers).length > 0 ? headers : undefined
}

function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
