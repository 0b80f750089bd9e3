type Json = unknown

/**
 * Puts into the descriptions what a reader of the types needs and the types cannot say: bounds, and what was deduced
 * and not documented. Works on a copy.
 */
export function annotateDescriptions<T>(document: T): T {
  return annotate(document as Json, []) as T
}

function annotate(node: Json, path: readonly string[]): Json {
  if (Array.isArray(node)) return node.map((item, index) => annotate(item, [...path, String(index)]))
  if (typeof node !== 'object' || node === null) return node
  const copy: Record<string, Json> = {}
  for (const [key, value] of Object.entries(node)) {
    copy[key] = isData(key, path) ? value : annotate(value, [...path, key])
  }
  // A map of named things (properties, schemas, …) may well have one that is called "description".
  if (isMap(path)) return copy
  const lines = [copy.description, describeBounds(copy), describeInference(copy)].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
  if (lines.length > 0) copy.description = lines.map(line => line.trim()).join('\n\n')
  return copy
}

/** Examples and the like are the vendor's data: nothing in them is a schema. */
function isData(key: string, path: readonly string[]): boolean {
  return !isMap(path) && ['example', 'examples', 'default', 'const', 'enum'].includes(key)
}

const MAPS = ['properties', 'patternProperties', 'schemas', 'paths', 'responses', 'parameters', 'headers', '$defs']

function isMap(path: readonly string[]): boolean {
  const key = path.at(-1)
  return key !== undefined && MAPS.includes(key) && !MAPS.includes(path.at(-2) ?? '')
}

function describeInference(node: Record<string, Json>): string | undefined {
  const reason = node['x-inferred']
  return typeof reason === 'string' ? `Inferred, not documented by the vendor: ${reason.trim()}` : undefined
}

const BOUNDS: readonly [keyword: string, sentence: (value: Json) => string][] = [
  ['minLength', value => `at least ${value} characters`],
  ['maxLength', value => `at most ${value} characters`],
  ['minimum', value => `at least ${value}`],
  ['exclusiveMinimum', value => `more than ${value}`],
  ['maximum', value => `at most ${value}`],
  ['exclusiveMaximum', value => `less than ${value}`],
  ['multipleOf', value => `a multiple of ${value}`],
  ['minItems', value => `at least ${value} items`],
  ['maxItems', value => `at most ${value} items`],
  ['pattern', value => `matches \`${escapeComment(String(value))}\``],
]

function describeBounds(node: Record<string, Json>): string | undefined {
  const isBound = (value: Json) => typeof value === 'number' || typeof value === 'string'
  const bounds = BOUNDS.filter(([keyword]) => isBound(node[keyword])).map(([keyword, say]) => say(node[keyword]))
  return bounds.length > 0 ? `Bounds: ${bounds.join('; ')}.` : undefined
}

function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/')
}
