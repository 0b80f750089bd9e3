import { type Header, type MediaType, type OpenApiDocument, resolveReference } from '@crm-clients/openapi/document'
import { isForm, isMultipart, isStyled } from '@crm-clients/openapi/serialization'

type Content = Readonly<Record<string, MediaType>>

/**
 * How the fields of the forms among these media types are written, as far as the document says so. A field with a style has no
 * media type.
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function fieldEncodings(document: OpenApiDocument, content: Content): Record<string, object> | undefined {
  const forms = Object.entries(content).flatMap(([mediaType, { encoding = {} }]) => {
    if (!isForm(mediaType)) return []
    const fields = Object.entries(encoding).flatMap(([name, own]) => {
      const { style, explode, allowReserved, contentType } = own
      const headers = isMultipart(mediaType) ? fixed(document, own.headers) : undefined
      const described = present(isStyled(own, mediaType) ? { style, explode, allowReserved } : { contentType, headers })
      return Object.keys(described).length > 0 ? [[name, described] as const] : []
    })
    return fields.length > 0 ? [[mediaType, Object.fromEntries(fields)] as const] : []
  })
  return forms.length > 0 ? Object.fromEntries(forms) : undefined
}

/** Callers have no argument for the headers of a part: those that can have one value alone are sent. */
function fixed(document: OpenApiDocument, headers: Encoding['headers'] = {}): Record<string, string> | undefined {
  const values = Object.entries(headers).flatMap(([name, header]) => {
    if (name.toLowerCase() === 'content-type') return []
    const { schema } = resolveReference<Header>(document, header)
    const { const: constant, enum: listed } = typeof schema === 'object' ? schema : {}
    const [value, ...others] = [constant ?? listed].flat()
    return value === undefined || others.length > 0 ? [] : [[name, String(value)] as const]
  })
  return values.length > 0 ? Object.fromEntries(values) : undefined
}

type Encoding = NonNullable<MediaType['encoding']>[string]

function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
