import { readExactType } from '../document/exact-integers.ts'
import { readInteger } from '../document/exact-json.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { type JsonType, listNamedTypes } from '../schema/types.ts'

/** A number as JSON writes it, which has no `0x10`, no ` 1` and no `01`. @see https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const INTEGER = /^-?(?:0|[1-9]\d*)$/

/**
 * What a text can stand for where these schemas apply, the likeliest first: a listed value, a number, a boolean, null, or
 * the text itself. Empty where it is none of what they name.
 */
export function listTextReadings(schemas: readonly SchemaObject[], text: string): unknown[] {
  const types = new Set(schemas.flatMap(listNamedTypes))
  const isUntyped = types.size === 0
  const listed = schemas.flatMap(({ const: constant, enum: values }) => [constant, values].flat())
  const readings = new Set<unknown>(
    listed.filter(value => isScalar(value) && String(value) === text && (isUntyped || isOfAny(types, value))),
  )
  if (types.has('number') ? NUMBER.test(text) : types.has('integer') && isInteger(text)) {
    const isExact = INTEGER.test(text) && schemas.some(readExactType)
    readings.add(isExact ? readInteger(text) : Number(text) + 0)
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) readings.add(text === 'true')
  if (isUntyped || types.has('string')) readings.add(text)
  if (types.has('null') && (text === '' || text === 'null')) readings.add(null)
  return [...readings]
}

/** Numbers that are too large for digits are written with an exponent: `String(1e21)` is `1e+21`. */
function isInteger(text: string): boolean {
  return INTEGER.test(text) || (NUMBER.test(text) && String(Number(text)) === text && Number.isInteger(Number(text)))
}

function isScalar(value: unknown): boolean {
  return value !== undefined && (value === null || typeof value !== 'object')
}

function isOfAny(types: ReadonlySet<JsonType>, value: unknown): boolean {
  if (value === null) return types.has('null')
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  return isNumber ? types.has('number') || types.has('integer') : types.has(typeof value as JsonType)
}
