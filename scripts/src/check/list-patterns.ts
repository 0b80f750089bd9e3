import { joinPointer, type OpenApiDocument, walkDocument } from '@crm-clients/openapi/document'

/** A regular expression of a spec. */
export interface PatternUse {
  readonly pattern: string
  /** The JSON pointer of its keyword. */
  readonly pointer: string
}

/** Every `pattern` of a spec, and every name in `patternProperties`. */
export function listPatterns(document: OpenApiDocument): PatternUse[] {
  const schemas = [...walkDocument(document)].filter(({ kind }) => kind === 'schema')
  return schemas.flatMap(({ node, pointer }) => [
    ...(typeof node.pattern === 'string' ? [{ pattern: node.pattern, pointer: joinPointer(pointer, 'pattern') }] : []),
    ...Object.keys(Object(node.patternProperties)).map(pattern => ({
      pattern,
      pointer: joinPointer(pointer, 'patternProperties'),
    })),
  ])
}
