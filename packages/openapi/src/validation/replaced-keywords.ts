import { _, type Ajv, type KeywordCxt, type SchemaValidateFunction, str } from 'ajv'
import { Type } from 'ajv/dist/compile/util.js'
import { canonicalJson } from '../document/canonical-json.ts'
import { isRecord } from '../document/record.ts'
import { isMultipleOf } from './decimal.ts'

/** Replaces the keywords of JSON Schema that AJV gets wrong, or for which it takes time or code without bounds. */
export function replaceKeywords(ajv: Ajv): void {
  replaceMultipleOf(ajv)
  replaceEnum(ajv)
  replaceUniqueItems(ajv)
  replaceDependentRequired(ajv)
  replaceContains(ajv)
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

/** AJV takes an empty list among others for whatever the list before it was: the variable for the one keeps what the other has left in it. */
function replaceContains(ajv: Ajv): void {
  const keyword = 'contains'
  ajv.removeKeyword(keyword)
  ajv.addKeyword({
    keyword,
    type: 'array',
    schemaType: ['object', 'boolean'],
    before: 'uniqueItems',
    trackErrors: true,
    error: {
      message: ({ params: { min, max } }) =>
        max === undefined
          ? str`must contain at least ${min} valid item(s)`
          : str`must contain at least ${min} and no more than ${max} valid item(s)`,
      params: ({ params: { min } }) => _`{minContains: ${min}}`,
    },
    code: countItems,
  })
}

function countItems(cxt: KeywordCxt): void {
  const { gen, data, it, parentSchema } = cxt
  // Draft 7 knows no other numbers.
  const { minContains: min = 1, maxContains: max } = it.opts.next ? parentSchema : {}
  if (min === 0 && max === undefined) return
  it.items = true
  cxt.setParams({ min, max })
  const count = gen.let('count', 0)
  const length = gen.const('length', _`${data}.length`)
  const isOne = gen.name('_valid')
  gen.forRange('i', 0, length, i => {
    cxt.subschema({ keyword: 'contains', dataProp: i, dataPropType: Type.Num, compositeRule: true }, isOne)
    gen.if(isOne, () => gen.code(_`${count}++`))
    if (max === undefined) gen.if(_`${count} >= ${min}`, () => gen.break())
  })
  const isEnough = _`${count} >= ${min}`
  cxt.result(max === undefined ? isEnough : _`${isEnough} && ${count} <= ${max}`, () => cxt.reset())
}
