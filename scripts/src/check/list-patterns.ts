import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { walkDocument } from './walk-document.ts'

/** A regular expression of a spec. */
export interface PatternUse {
  readonly pattern: string
  /** The JSON pointer of its keyword. */
  readonly pointer: string
}

/** Every `pattern` of a spec, and every name in `patternProperties`. */
export function listPatterns(document: OpenApiDocument): PatternUse[] {
  return [...walkDocument(document)].flatMap(({ node, pointer }) => [
    ...(typeof node.pattern === 'string' ? [{ pattern: node.pattern, pointer: `${pointer}/pattern` }] : []),
    ...Object.keys(Object(node.patternProperties)).map(pattern => ({
      pattern,
      pointer: `${pointer}/patternProperties`,
    })),
  ])
}
