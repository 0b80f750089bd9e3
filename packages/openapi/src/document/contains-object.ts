import type { JsonRecord } from './record.ts'

/**
 * Whether any object below a value, wherever it stands, is one that is wanted. That takes no knowledge of what is what in a document,
 * and little time: what hardly any document has, it has not where nothing looks like it.
 */
export function containsObject(value: unknown, isWanted: (object: JsonRecord) => boolean): boolean {
  const seen = new Set<unknown>()
  const visit = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return false
    seen.add(node)
    if (isWanted(node as JsonRecord)) return true
    for (const below of Object.values(node)) if (visit(below)) return true
    return false
  }
  return visit(value)
}
