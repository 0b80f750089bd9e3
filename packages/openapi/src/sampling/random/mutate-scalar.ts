import { writeExactJson } from '../../document/exact-json.ts'
import type { SchemaObject } from '../../document/openapi-document.ts'
import { compilePattern } from '../../patterns/index.ts'
import { isMultipleOf } from '../../validation/decimal.ts'
import { isNumber } from '../compare-numbers.ts'
import { past } from '../numbers.ts'
import type { ValuePlace } from './generation.ts'
import type { Mutation } from './mutation.ts'

/** Every keyword of a schema for texts, numbers and choices violated, one at a time, starting from a valid value. */
export function mutateScalar(place: ValuePlace, schema: SchemaObject, value: unknown): Mutation[] {
  return [
    ...mutateChoice(schema, value),
    ...mutateType(place, schema),
    ...(typeof value === 'string' ? mutateText(schema, value) : []),
    ...(isNumber(value) && !isTextAsWell(place, schema) ? mutateNumber(schema, Number(value)) : []),
  ].map(([keyword, changed]) => ({ keyword, location: [], value: changed }))
}

/** Outside of JSON, what no number may be is still a text. */
function isTextAsWell(place: ValuePlace, { type = 'string' }: SchemaObject): boolean {
  return place !== 'json' && [type].flat().includes('string')
}

type Change = readonly [keyword: string, value: unknown]

function mutateChoice({ const: constant, enum: choices }: SchemaObject, value: unknown): Change[] {
  if (constant === undefined && choices === undefined) return []
  const changed = isNumber(value) ? (Number(value) % 2 ** 40) + 0.5 : `${writeExactJson(value)}x`
  return [[constant === undefined ? 'enum' : 'const', changed]]
}

function mutateType(place: ValuePlace, { type }: SchemaObject): Change[] {
  const allowed = [type ?? []].flat().map(String)
  if (allowed.length === 0) return []
  // Everything is a text outside of JSON, so that a text is only wrong where none is wanted.
  const isTextWrong = allowed.every(name => ['integer', 'number', 'boolean', 'null'].includes(name))
  if (place !== 'json') return isTextWrong ? [['type', 'x']] : []
  const others = Object.entries(SAMPLES).filter(([name]) => !allowed.includes(name))
  return others.map(([, sample]) => ['type', sample])
}

// An integer is a number, and no sample is needed for it.
const SAMPLES = { null: null, boolean: true, number: 0.5, string: 'x', array: [], object: {} }

/** Some allow megabytes, which nobody sends to see that one more is refused. */
const LONGEST = 100_000

function mutateText({ minLength = 0, maxLength, pattern, format }: SchemaObject, text: string): Change[] {
  const changes: Change[] = []
  const points = [...text]
  if (Number(minLength) > 0) changes.push(['minLength', points.slice(0, Number(minLength) - 1).join('')])
  const missing = Number(maxLength) + 1 - points.length
  if (missing <= LONGEST) changes.push(['maxLength', text + 'x'.repeat(missing)])
  if (typeof pattern === 'string') {
    const expression = compilePattern(pattern)
    const broken = ['!', 'x', '0', ' ', `${text}\u0000`].find(candidate => !expression.test(candidate))
    if (broken !== undefined) changes.push(['pattern', broken])
  }
  if (FORMATS.has(String(format))) changes.push(['format', '!'])
  return changes
}

/** Formats that everybody checks, and that have no text `!`. */
const FORMATS = new Set(['date', 'date-time', 'email', 'hostname', 'ipv4', 'ipv6', 'time', 'uri', 'uuid'])

function mutateNumber(schema: SchemaObject, value: number): Change[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type } = schema
  const changes: Change[] = []
  if (isNumber(minimum)) changes.push(['minimum', past(minimum, 1, -1)])
  if (isNumber(maximum)) changes.push(['maximum', past(maximum, 1, 1)])
  if (isNumber(exclusiveMinimum)) changes.push(['exclusiveMinimum', exclusiveMinimum])
  if (isNumber(exclusiveMaximum)) changes.push(['exclusiveMaximum', exclusiveMaximum])
  if (typeof multipleOf === 'number') {
    // Next to a number of 16 digits there is none a fraction further on.
    const broken = [value + multipleOf / 2, multipleOf / 2].find(other => !isMultipleOf(other, multipleOf))
    if (broken !== undefined) changes.push(['multipleOf', broken])
  }
  const isWhole = [type].flat().includes('integer') && ![type].flat().includes('number')
  // A number of 16 digits has no room for a fraction.
  if (isWhole) changes.push(['type', (value % 2 ** 40) + 0.5])
  return changes
}
