/** The local references anywhere in a part of a document, each once. What only looks like one, in data, is among them. */
export function listReferences(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found
  for (const [key, value] of Object.entries(part)) {
    if (key === '$ref' && typeof value === 'string' && value.startsWith('#/')) found.add(value)
    else listReferences(value, found)
  }
  return found
}
