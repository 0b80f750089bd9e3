import type { Bytes } from './bytes.ts'
import type { FormField } from './form-field.ts'
import type { Letters } from './letters.ts'

/** The body of a request, read as its content type says. */
export type RequestContent =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'lines'; readonly values: readonly unknown[]; readonly text: string }
  | { readonly kind: 'form'; readonly fields: readonly FormField[]; readonly letters: Letters }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Bytes }
  | MalformedContent

/** A body that cannot be read. */
export interface MalformedContent {
  readonly kind: 'malformed'
  readonly text: string
  readonly reason: string
  /** What it has too much of, where nothing else is known to be wrong with it. */
  readonly excess?: 'fields' | 'levels' | 'values'
}

/** What a test sees of a body: parsed JSON, also line by line, the fields of a form, text or bytes. */
export function exposeContent(content: RequestContent): unknown {
  switch (content.kind) {
    case 'none':
      return undefined
    case 'json':
      return content.value
    case 'lines':
      return content.values
    case 'bytes':
      return content.bytes
    case 'form':
      return collectFields(content.fields, content.letters)
    default:
      return content.text
  }
}

function collectFields(fields: readonly FormField[], { decode }: Letters): Record<string, unknown> {
  const values = new Map<string, unknown>()
  for (const { name, text, file } of fields) {
    const value = file ?? decode(text)
    const earlier = values.get(name)
    values.set(name, earlier === undefined ? value : [earlier, value].flat())
  }
  return Object.fromEntries(values)
}
