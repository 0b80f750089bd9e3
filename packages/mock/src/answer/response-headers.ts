import type { ApiDescription } from '@crm-clients/openapi'
import { type Header, type Parameter, writeExactJson } from '@crm-clients/openapi/document'
import { isFramingHeader, listExamples, type ResolvedResponse } from '@crm-clients/openapi/operation'
import { sampleParameter } from '@crm-clients/openapi/sampling'
import { rememberInDocument } from '@crm-clients/openapi/schema'
import { isJson, reasonAgainstWriting, serializeParameter, UNWRITABLE } from '@crm-clients/openapi/serialization'
import { canSendHeader } from './can-send-header.ts'
import { escapeBeyondAscii } from './json-for-header.ts'

/** What is sent in one header. Only `set-cookie` can be there several times. */
export type HeaderValue = string | readonly string[]

type SentHeaders = Readonly<Record<string, HeaderValue>>

/**
 * The documented headers of a response, with their examples or with values that fit their schemas. Content-Type and what
 * frames a message are left out: they follow from the bytes that are sent.
 * @throws for a header that cannot be sent, naming it.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export const headersOf = rememberInDocument((api: ApiDescription, { headers = {} }: ResolvedResponse): SentHeaders => {
  const sent = Object.entries(headers).flatMap(([name, header]) => {
    const value = headerValue(api, name, header)
    return value === undefined ? [] : [[name.toLowerCase(), value] as const]
  })
  return Object.fromEntries(sent)
})

/** The value of one header as it is sent; undefined where none is. @throws when no header can carry it. */
export function headerValue(api: ApiDescription, name: string, header: Header): HeaderValue | undefined {
  if (name.toLowerCase() === 'content-type' || isFramingHeader(name)) return undefined
  const parameter: Parameter = { ...header, name, in: 'header' }
  const [example] = listExamples(api.document, parameter)
  const value = example ? example.value : sampleParameter(api, parameter, 'required', 'response')
  // As JSON, null is a value like others.
  const isJsonHeader = Object.keys(header.content ?? {}).some(isJson)
  if (value === undefined || (value === null && !isJsonHeader)) return undefined
  const values = name.toLowerCase() === 'set-cookie' && Array.isArray(value) ? value : [value]
  const texts = values.map(item => writeHeader(parameter, item))
  return texts.length === 1 ? texts[0] : texts
}

function writeHeader(parameter: Parameter, value: unknown): string {
  const { name, content = {} } = parameter
  const reason = reasonAgainstWriting(parameter, value)
  if (reason === UNWRITABLE.nested || reason === UNWRITABLE.raw) throw unsendable(name, value, reason)
  const written = serializeParameter(parameter, value)
  const text = Object.keys(content).some(isJson) ? escapeBeyondAscii(written) : written
  if (canSendHeader(name, text)) return text
  throw unsendable(name, text, 'its name or value has a character that no header carries')
}

function unsendable(name: string, value: unknown, reason: string): Error {
  return new Error(`the header ${name} cannot be sent as ${writeExactJson(value)}: ${reason}`)
}
