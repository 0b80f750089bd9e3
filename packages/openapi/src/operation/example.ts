import type { Example, MediaType, Parameter } from '../document/openapi-document.ts'
import { resolveReference } from '../document/reference.ts'

/** A documented example. The name is absent where the document gives just one, with `example`. */
export interface DocumentedExample {
  readonly name?: string
  readonly value: unknown
}

/**
 * The examples of a media type or a parameter, of one with `content` those of its media type. Those that stand outside the
 * document are left out.
 * @see https://spec.openapis.org/oas/v3.1.1.html#example-object
 */
export function listExamples(document: object, described: MediaType | Parameter): DocumentedExample[] {
  if (described.example !== undefined) return [{ value: described.example }]
  const own = Object.entries(described.examples ?? {}).flatMap(([name, example]) => {
    const { value } = resolveReference<Example>(document, example)
    return value === undefined ? [] : [{ name, value }]
  })
  const [content] = 'content' in described ? Object.values(described.content ?? {}) : []
  return own.length === 0 && content ? listExamples(document, content) : own
}
