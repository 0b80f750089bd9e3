import type { MediaType } from '../document/openapi-document.ts'
import { isRecord } from '../document/record.ts'
import { isForm, isJson, readMediaType } from './media-type.ts'
import { writePairs } from './write-parameter.ts'

/** A body as `fetch` takes it. A multipart form gets its content type from `fetch`, with the boundary. */
export interface WrittenBody {
  readonly body: BodyInit
  readonly contentType?: string
}

/** Writes a body as its media type asks for. @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
export function writeBody(mediaType: string, described: MediaType | undefined, value: unknown): WrittenBody {
  if (isForm(mediaType)) return { body: writeForm(mediaType, described, Object(value)) }
  const text = isJson(mediaType) || isRecord(value) ? JSON.stringify(value) : String(value)
  return { body: value instanceof Blob ? value : text, contentType: mediaType }
}

function writeForm(mediaType: string, described: MediaType | undefined, value: object): FormData | URLSearchParams {
  const form = readMediaType(mediaType) === 'multipart/form-data' ? new FormData() : new URLSearchParams()
  for (const [name, property] of Object.entries(value)) {
    const { style, explode } = described?.encoding?.[name] ?? {}
    const isStyled = style !== undefined || explode !== undefined
    const styles = { ...(style !== undefined && { style }), ...(explode !== undefined && { explode }) }
    const pairs = isStyled
      ? writePairs({ name, in: 'query', ...styles }, property)
      : [property].flat().map((item: unknown) => [name, item] as const)
    for (const [field, item] of pairs) append(form, field, item)
  }
  return form
}

function append(form: FormData | URLSearchParams, name: string, value: unknown): void {
  if (value === undefined || value === null) return
  const isMultipart = form instanceof FormData
  if (isMultipart && value instanceof Blob) form.append(name, value, 'sample.txt')
  else if (isMultipart && isRecord(value)) form.append(name, new Blob([JSON.stringify(value)], JSON_TYPE))
  else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
}

const JSON_TYPE = { type: 'application/json' }
