import { isDeepStrictEqual } from 'node:util'
import { _, type Ajv, type Code, type KeywordErrorDefinition, type SchemaValidateFunction, str } from 'ajv'
import { readExactType } from '../document/exact-integers.ts'
import type { SchemaObject } from '../document/openapi-document.ts'
import { isOfType, type JsonType } from '../schema/types.ts'
import { compareNumbers } from './decimal.ts'

/**
 * Teaches AJV integers that no number holds, which are bigints. Of its own it takes them for no type at all, and writes the values of
 * schemas into code as JSON.
 */
export function addExactKeywords(ajv: Ajv): void {
  for (const [keyword, { validate, error }] of Object.entries(KEYWORDS)) {
    ajv.removeKeyword(keyword)
    ajv.addKeyword({ keyword, validate, error })
  }
}

/** A schema with the keywords that know bigints in place of those that do not. The schemas below it are not looked at. */
export function knowBigints({ type, ...others }: SchemaObject): SchemaObject {
  const { format } = others
  const isBounded = typeof format === 'string' && LIMITS.has(format) && readExactType(others) === undefined
  return { ...others, ...(type !== undefined && { exactType: type }), ...(isBounded && { exactFormat: format }) }
}

interface ExactKeyword {
  readonly validate: SchemaValidateFunction
  readonly error: KeywordErrorDefinition
}

const KEYWORDS: Readonly<Record<string, ExactKeyword>> = {
  exactType: {
    validate: (types: JsonType | readonly JsonType[], value: unknown) =>
      [types].flat().some(type => isOfType(value, type)),
    error: says(schema => str`must be ${schema}`),
  },
  exactFormat: {
    validate: (format: string, value: unknown) => typeof value !== 'bigint' || isBelow(value, LIMITS.get(format) ?? 0n),
    error: says(schema => str`must match format ${schema}`),
  },
  minimum: limit(order => order >= 0, '>='),
  maximum: limit(order => order <= 0, '<='),
  exclusiveMinimum: limit(order => order > 0, '>'),
  exclusiveMaximum: limit(order => order < 0, '<'),
  const: {
    validate: (expected: unknown, value: unknown) => isDeepStrictEqual(expected, value),
    error: { message: 'must be equal to constant', params: ({ schemaCode }) => _`{allowedValue: ${schemaCode}}` },
  },
}

/** What is beyond these is no integer of so many bits. */
const LIMITS: ReadonlyMap<string, bigint> = new Map([
  ['int32', 2n ** 31n],
  ['int64', 2n ** 63n],
])

function isBelow(value: bigint, limit: bigint): boolean {
  return value >= -limit && value < limit
}

function limit(isKept: (order: number) => boolean, comparison: string): ExactKeyword {
  return {
    validate: (bound: number | bigint, value: unknown) =>
      (typeof value !== 'number' && typeof value !== 'bigint') || isKept(compareNumbers(value, bound)),
    error: says(schema => str`must be ${comparison} ${schema}`),
  }
}

/** The value of the keyword is named by where it stands: AJV has no code for a bigint. */
function says(message: (schema: Code | string | number | boolean) => Code): KeywordErrorDefinition {
  return { message: ({ schemaCode }) => message(schemaCode) }
}
