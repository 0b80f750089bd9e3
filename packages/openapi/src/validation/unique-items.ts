import type { Ajv, SchemaValidateFunction } from 'ajv'
import { canonicalJson } from '../document/canonical-json.ts'

/** AJV holds each item against each other one: a list of ten thousand objects takes seconds. */
export function replaceUniqueItems(ajv: Ajv): void {
  const keyword = 'uniqueItems'
  const validate: SchemaValidateFunction = (isUnique: boolean, items: unknown) => {
    const repeated = isUnique && Array.isArray(items) ? findRepeated(items) : undefined
    if (!repeated) return true
    const [j, i] = repeated
    const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`
    validate.errors = [{ keyword, message, params: { i, j } }]
    return false
  }
  ajv.removeKeyword(keyword)
  ajv.addKeyword({ keyword, type: 'array', errors: true, validate })
}

/** The places of the last item that repeats another one, and of that one. */
function findRepeated(items: readonly unknown[]): [earlier: number, later: number] | undefined {
  const places = new Map<string, number>()
  let repeated: [number, number] | undefined
  for (const [index, item] of items.entries()) {
    const text = canonicalJson(item)
    const earlier = places.get(text)
    if (earlier !== undefined) repeated = [earlier, index]
    places.set(text, index)
  }
  return repeated
}
