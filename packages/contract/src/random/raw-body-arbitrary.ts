import type { Schema } from '@crm-clients/openapi/document'
import type { Generation } from '@crm-clients/openapi/sampling/random'
import { filterBounded, valueArbitrary } from '@crm-clients/openapi/sampling/random'
import { isForm, isJson, isJsonLines, isText, mediaTypeOfBody } from '@crm-clients/openapi/serialization'
import { type Arbitrary, string, uint8Array } from 'fast-check'

/** Whether a body of a media type is sent as it is: text or bytes, neither JSON nor a form. */
export function isRaw(mediaType: string): boolean {
  return !isJson(mediaType) && !isJsonLines(mediaType) && !isForm(mediaType)
}

/** Texts, numbers and truth values that a schema allows, or any bytes. Never empty: an empty body is none. */
export function rawBodyArbitrary(
  generation: Generation,
  mediaType: string,
  schema: Schema,
): Arbitrary<unknown> | undefined {
  if (!isText(mediaType)) {
    const type = mediaTypeOfBody(mediaType)
    return uint8Array({ minLength: 1, maxLength: 64 }).map(bytes => new Blob([new Uint8Array(bytes)], { type }))
  }
  // Nobody looks into other texts.
  if (!mediaType.startsWith('text/')) return string({ minLength: 1 }).filter(isSendableText)
  const described = valueArbitrary(generation, schema)
  return described && filterBounded(described, isSendableText)
}

/** Readers of text drop a byte order mark at its start: https://encoding.spec.whatwg.org/#utf-8-decode */
function isSendableText(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' && !value.startsWith('\uFEFF') : typeof value !== 'object'
}
