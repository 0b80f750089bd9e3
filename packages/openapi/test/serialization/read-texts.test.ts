import { expect, test } from 'vitest'
import { Parsed, Readings, readTexts, type Texts } from '../../src/serialization/read-texts.ts'
import { acceptsFor } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Rule: { anyOf: [{ $ref: '#/components/schemas/Numbered' }, { $ref: '#/components/schemas/Named' }] }
    Numbered:
      type: object
      required: [kind, value]
      properties: { kind: { const: number }, value: { type: integer }, of: { $ref: '#/components/schemas/Rule' } }
    Named:
      type: object
      required: [kind, value]
      properties: { kind: { const: name }, value: { type: string }, of: { $ref: '#/components/schemas/Rule' } }
    Pair: { type: object, properties: { first: { $ref: '#/components/schemas/Rule' }, second: { $ref: '#/components/schemas/Rule' } } }
`)

const read = (name: string, texts: Texts) =>
  readTexts(API, [{ $ref: `#/components/schemas/${name}` }], texts, acceptsFor(API, 'request'))

/** A rule inside of another one on each level; each has a value that is a number and a text. */
function nest<Value>(levels: number, rule: (level: number) => Record<string, Value>): Record<string, Value> {
  return levels === 0 ? rule(0) : { ...rule(levels), of: nest(levels - 1, rule) as Value }
}

test('alternatives inside of alternatives are each read as the one that is meant', () => {
  const kindOf = (level: number) => (level % 2 === 0 ? 'number' : 'name')
  const texts = nest<Texts>(8, level => ({ kind: kindOf(level), value: '5' }))
  const values = nest<unknown>(8, level => ({ kind: kindOf(level), value: level % 2 === 0 ? 5 : '5' }))
  expect(read('Rule', texts)).toEqual(values)
})

test('JSON is an object where some of several schemas without a type accept it, and no text or file that all of them do', () => {
  const schemas = [{ properties: { color: {} } }, { properties: { color: { type: 'boolean' } } }]
  const json = new Parsed({ color: 'red' })
  for (const other of ['{"color":"red"}', new Blob(['{"color":"red"}'])]) {
    const value = readTexts(API, schemas, new Readings([json, other]), acceptsFor(API, 'request'))
    expect(value).toEqual({ color: 'red' })
  }
})

test('what is read twice as the same is no object in two places', () => {
  const rule = { kind: 'number', value: '5' }
  const pair = read('Pair', { first: rule, second: { ...rule } }) as { first: unknown; second: unknown }
  expect(pair).toEqual({ first: { kind: 'number', value: 5 }, second: { kind: 'number', value: 5 } })
  expect(pair.first).not.toBe(pair.second)
})

test('JSON that nests too deep for every alternative to be tried stays the object that the schema names', () => {
  const value = nest<unknown>(400, () => ({ kind: 'number', value: 5 }))
  const json = new Parsed(
    Array.from({ length: 100 }, () => value).reduceRight((of, next) => ({ ...Object(next), of }), {}),
  )
  expect(read('Rule', new Readings(['{}', json]))).toBe(json.value)
})
