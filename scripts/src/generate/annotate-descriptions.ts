type Json = unknown

/**
 * Puts into the descriptions what a reader of the types needs and the types cannot say: bounds, and what was deduced
 * and not documented. Works on a copy.
 */
export function annotateDescriptions<T>(document: T): T {
  return annotate(document as Json, '', '') as T
}

/** `key` is what leads to the node, and `ownerKey` what leads to its owner. */
function annotate(node: Json, key: string, ownerKey: string): Json {
  if (Array.isArray(node)) return node.map((item, index) => annotate(item, String(index), key))
  if (typeof node !== 'object' || node === null) return node
  // A map of named things (properties, schemas, …) may well have one that is called "description".
  const isNamed = isMap(key, ownerKey)
  const copy: Record<string, Json> = {}
  for (const [name, value] of Object.entries(node)) {
    copy[name] = !isNamed && DATA.has(name) ? value : annotate(value, name, key)
  }
  if (isNamed) return copy
  const lines = [copy.description, describeBounds(copy), describeInference(copy)].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
  if (lines.length > 0) copy.description = lines.map(line => line.trim()).join('\n\n')
  return copy
}

/** Examples and the like are the vendor's data: nothing in them is a schema. */
const DATA: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum'])

const MAPS: ReadonlySet<string> = new Set(
  'properties patternProperties schemas paths responses parameters headers $defs'.split(' '),
)

function isMap(key: string, ownerKey: string): boolean {
  return MAPS.has(key) && !MAPS.has(ownerKey)
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
  const bounds: string[] = []
  for (const [keyword, say] of BOUNDS) {
    const value = node[keyword]
    if (typeof value === 'number' || typeof value === 'string') bounds.push(say(value))
  }
  return bounds.length > 0 ? `Bounds: ${bounds.join('; ')}.` : undefined
}

function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/')
}
