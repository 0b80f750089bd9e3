/**
 * The local references anywhere in a part of a document, those of the mappings of discriminators included, each once. What only
 * looks like one, in data, is among them.
 */
export function listReferences(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found
  for (const [key, value] of Object.entries(part)) {
    if (key === '$ref' && isLocal(value)) found.add(value)
    else if (key === 'mapping')
      for (const target of Object.values(Object(value))) if (isLocal(target)) found.add(target)
    listReferences(value, found)
  }
  return found
}

function isLocal(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#/')
}
