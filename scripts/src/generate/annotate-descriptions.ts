import { type JsonRecord, mapDocument, type OpenApiDocument } from '@crm-clients/openapi/document'
import { escapeForComment } from '@crm-clients/openapi/escape'

/**
 * Puts into the descriptions what a reader of the types needs and the types cannot say: bounds, and what was deduced
 * and not documented. Works on a copy.
 */
export function annotateDescriptions(document: OpenApiDocument): OpenApiDocument {
  return mapDocument(document, ({ node }) => {
    const lines = [node.description, describeBounds(node), describeInference(node)].filter(
      (line): line is string => typeof line === 'string' && line !== '',
    )
    return lines.length > 0 ? { ...node, description: lines.map(line => line.trim()).join('\n\n') } : node
  })
}

function describeInference(node: JsonRecord): string | undefined {
  const reason = node['x-inferred']
  return typeof reason === 'string' ? `Inferred, not documented by the vendor: ${reason.trim()}` : undefined
}

const BOUNDS: readonly [keyword: string, sentence: (value: unknown) => string][] = [
  ['minLength', value => `at least ${value} characters`],
  ['maxLength', value => `at most ${value} characters`],
  ['minimum', value => `at least ${value}`],
  ['exclusiveMinimum', value => `more than ${value}`],
  ['maximum', value => `at most ${value}`],
  ['exclusiveMaximum', value => `less than ${value}`],
  ['multipleOf', value => `a multiple of ${value}`],
  ['minItems', value => `at least ${value} items`],
  ['maxItems', value => `at most ${value} items`],
  ['pattern', value => `matches \`${escapeForComment(String(value))}\``],
]

function describeBounds(node: JsonRecord): string | undefined {
  const bounds: string[] = []
  for (const [keyword, say] of BOUNDS) {
    const value = node[keyword]
    if (typeof value === 'number' || typeof value === 'string') bounds.push(say(value))
  }
  for (const text of [node['x-comparisons'] ?? []].flat()) bounds.push(`\`${text}\``)
  return bounds.length > 0 ? `Bounds: ${bounds.join('; ')}.` : undefined
}
