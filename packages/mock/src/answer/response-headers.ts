import type { ApiDescription } from '@crm-clients/openapi'
import type { Header, Parameter } from '@crm-clients/openapi/document'
import { isFramingHeader, listExamples, type ResolvedResponse } from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { serializeParameter } from '@crm-clients/openapi/serialization'

/** What is sent in one header. Only `set-cookie` can be there several times. */
export type HeaderValue = string | readonly string[]

/**
 * The documented headers of a response, with their examples or with values that fit their schemas. Content-Type and what
 * frames a message are left out: they follow from the bytes that are sent.
 * @throws for a header that cannot be sent, naming it.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export function headersOf(api: ApiDescription, { headers = {} }: ResolvedResponse): Record<string, HeaderValue> {
  const sent = Object.entries(headers).flatMap(([name, header]) => {
    const value = headerValue(api, name, header)
    return value === undefined ? [] : [[name.toLowerCase(), value] as const]
  })
  return Object.fromEntries(sent)
}

/** The value of one header as it is sent; undefined where none is. @throws when no header can carry it. */
export function headerValue(api: ApiDescription, name: string, header: Header): HeaderValue | undefined {
  if (name.toLowerCase() === 'content-type' || isFramingHeader(name)) return undefined
  const parameter: Parameter = { ...header, name, in: 'header' }
  const [example] = listExamples(api.document, parameter)
  const value = example ? example.value : sampleParameter(api, parameter, 'required', 'response')
  if (value === null || value === undefined) return undefined
  const values = name.toLowerCase() === 'set-cookie' && Array.isArray(value) ? value : [value]
  const texts = values.map(item => serializeParameter(parameter, item))
  for (const text of texts) refuseUnsendable(name, text)
  return texts.length === 1 ? texts[0] : texts
}

function refuseUnsendable(name: string, text: string): void {
  try {
    new Headers([[name, text]])
  } catch {
    const sent = JSON.stringify(text)
    throw new Error(
      `the header ${name} cannot be sent as ${sent}: its name or value has a character that no header carries`,
    )
  }
}
