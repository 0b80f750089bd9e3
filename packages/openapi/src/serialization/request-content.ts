import { locateJsonError } from '../document/json-error-place.ts'
import { isForm, isJson, isText, readMediaType } from './media-type.ts'

/** One field of a form. `text` is absent for a file that is not JSON. */
export interface FormField {
  readonly name: string
  readonly text?: string
  readonly file?: File
}

/** The body of a request, read as its content type says. */
export type RequestContent =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: readonly FormField[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'malformed'; readonly text: string; readonly reason: string }

/** Reads the body of a request. Never throws: a body that cannot be read is `malformed`. */
export async function readContent(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<RequestContent> {
  if (bytes.length === 0) return { kind: 'none' }
  const mediaType = readMediaType(contentType)
  if (isForm(mediaType)) return await readForm(bytes, contentType)
  if (!isText(mediaType)) return { kind: 'bytes', bytes }
  const text = new TextDecoder().decode(bytes)
  if (!isJson(mediaType)) return { kind: 'text', text }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    const { line, column } = locateJsonError(text)
    const reason = `The body is not valid JSON at line ${line}, column ${column}: ${messageOf(error)}`
    return { kind: 'malformed', text, reason }
  }
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<RequestContent> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
    const fields = [...form].map(async ([name, value]): Promise<FormField> => {
      if (typeof value === 'string') return { name, text: value }
      return isJson(value.type) ? { name, file: value, text: await value.text() } : { name, file: value }
    })
    return { kind: 'form', fields: await Promise.all(fields) }
  } catch (error) {
    const reason = `The body is not a valid ${readMediaType(contentType)} form: ${messageOf(error)}`
    const hint = contentType.includes('boundary') ? '' : '. For a multipart form the content-type needs a boundary'
    return { kind: 'malformed', text: new TextDecoder().decode(bytes), reason: reason + hint }
  }
}

/** What a test sees of a body: parsed JSON, the fields of a form, text or bytes. */
export function exposeContent(content: RequestContent): unknown {
  switch (content.kind) {
    case 'none':
      return undefined
    case 'json':
      return content.value
    case 'bytes':
      return content.bytes
    case 'form':
      return collectFields(content.fields)
    default:
      return content.text
  }
}

function collectFields(fields: readonly FormField[]): Record<string, unknown> {
  const values = new Map<string, unknown>()
  for (const { name, text, file } of fields) {
    const value = file ?? text
    const earlier = values.get(name)
    values.set(name, earlier === undefined ? value : [earlier, value].flat())
  }
  return Object.fromEntries(values)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
