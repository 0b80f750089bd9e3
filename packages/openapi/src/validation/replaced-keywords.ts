import { _, type Ajv, type SchemaValidateFunction, str } from 'ajv'
import { canonicalJson } from '../document/canonical-json.ts'
import { isRecord } from '../document/record.ts'
import { isMultipleOf } from './decimal.ts'

/** Replaces the keywords of JSON Schema that AJV gets wrong, or for which it takes time or code without bounds. */
export function replaceKeywords(ajv: Ajv): void {
  replaceMultipleOf(ajv)
  replaceEnum(ajv)
  replaceUniqueItems(ajv)
  replaceDependentRequired(ajv)
}

/** The tolerance of AJV is the same for small and large numbers, so that it is wrong for one of them. */
function replaceMultipleOf(ajv: Ajv): void {
  ajv.removeKeyword('multipleOf')
  ajv.addKeyword({
    keyword: 'multipleOf',
    validate: (step: number | bigint, value: unknown) =>
      (typeof value !== 'number' && typeof value !== 'bigint') || isMultipleOf(value, step),
    error: { message: ({ schemaCode }) => str`must be multiple of ${schemaCode}` },
  })
}

/** AJV holds a value against each that is listed: a list of a thousand objects against as many takes a second. */
function replaceEnum(ajv: Ajv): void {
  ajv.removeKeyword('enum')
  ajv.addKeyword({
    keyword: 'enum',
    compile: (listed: readonly unknown[]) => {
      const texts = new Set(listed.map(canonicalJson))
      return value => texts.has(canonicalJson(value))
    },
    error: {
      message: 'must be equal to one of the allowed values',
      params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}`,
    },
  })
}

/** AJV holds each item against each other one: a list of ten thousand objects takes seconds. */
function replaceUniqueItems(ajv: Ajv): void {
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

/** AJV writes code for each name, which says all other ones: a hundred properties that need a thousand each are more than a text can be. */
function replaceDependentRequired(ajv: Ajv): void {
  const keyword = 'dependentRequired'
  const validate: SchemaValidateFunction = (needed: Readonly<Record<string, readonly string[]>>, value: unknown) => {
    if (!isRecord(value)) return true
    validate.errors = Object.entries(needed).flatMap(([property, names]) => {
      if (!Object.hasOwn(value, property)) return []
      const missing = names.filter(name => !Object.hasOwn(value, name))
      return missing.length > 0 ? [{ keyword, params: { property, missing } }] : []
    })
    return validate.errors.length === 0
  }
  ajv.removeKeyword(keyword)
  ajv.addKeyword({ keyword, type: 'object', errors: true, validate })
}
