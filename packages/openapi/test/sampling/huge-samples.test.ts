import { expect, test } from 'vitest'
import type { SchemaObject } from '../../src/document/openapi-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
import { patternTexts } from '../../src/patterns/pattern-texts.ts'
import { createAcceptance } from '../../src/sampling/acceptance.ts'
import { sampleOf } from '../../src/sampling/sample.ts'
import { MOST_PARTS } from '../../src/sampling/sampling.ts'

function sample(schemas: Readonly<Record<string, SchemaObject>>): unknown {
  const api = loadApiSync({ openapi: '3.1.1', info: { title: 'Huge', version: 'v1' }, components: { schemas } })
  const schema = { $ref: '#/components/schemas/Thing' }
  const sampling = { api, properties: 'required', direction: 'request', files: false } as const
  return sampleOf(sampling, [{ schema, pointer: '#' }])
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Objects that need two of the next ones each. */
function doubled(levels: number): Record<string, SchemaObject> {
  const names = Array.from({ length: levels }, (_, index) => `A${index}`)
  const pair = (index: number) => ({ a: ref(`A${index + 1}`), b: ref(`A${index + 1}`) })
  const objects = names.map((name, index) => [name, { type: 'object', required: ['a', 'b'], properties: pair(index) }])
  return { Thing: ref('A0'), ...Object.fromEntries(objects), [`A${levels}`]: { type: 'string' } }
}

test('objects that need each other are filled as far as anybody could read them', () => {
  const levels = Math.floor(Math.log2(MOST_PARTS)) - 1
  expect(JSON.stringify(sample(doubled(levels))).split('"string"')).toHaveLength(2 ** levels + 1)
})

test('what needs more parts than anybody could read is left empty at once', () => {
  expect(sample(doubled(30))).toEqual({})
})

test('properties of each other are filled as far as anybody could read them, also where the same was made before', () => {
  const names = Array.from({ length: 20 }, (_, index) => `S${index}`)
  const properties = Object.fromEntries(names.map(name => [name, ref(name)]))
  const schemas = Object.fromEntries(names.map(name => [name, { type: 'object', properties }]))
  const api = loadApiSync({ openapi: '3.1.1', info: { title: 'Huge', version: 'v1' }, components: { schemas } })
  const accepts = createAcceptance(api, 'request')
  const sampling = { api, properties: 'all', direction: 'request', files: false, accepts } as const
  const texts = names.map(name => JSON.stringify(sampleOf(sampling, [{ schema: ref(name), pointer: '#' }])))
  const sizes = texts.map(text => text.split('{').length - 1)
  expect(Math.min(...sizes)).toBeGreaterThan(names.length ** 2)
  expect(Math.max(...sizes)).toBeLessThan(MOST_PARTS)
})

test.each([
  ['a thousand million items', { type: 'array', minItems: 1e9 }, []],
  ['as many that are found', { type: 'array', contains: { const: 1 }, minContains: 1e9 }, []],
  ['as many properties', { type: 'object', minProperties: 1e9 }, {}],
  ['lists of lists of lists of a thousand', listOfLists(3), []],
  ['a text of a thousand million letters', { type: 'string', minLength: 1e9 }, 'string'],
  ['a pattern of as many', { type: 'string', pattern: '^((a{1000}){1000}){1000}$' }, 'string'],
  ['steps that no number tells apart', { type: 'number', multipleOf: 1e-300, minimum: 0.1 }, 1],
])('nobody makes %s', (_, Thing, expected) => {
  expect(sample({ Thing })).toEqual(expected)
})

function listOfLists(levels: number): SchemaObject {
  return { type: 'array', minItems: 1000, items: levels === 1 ? {} : listOfLists(levels - 1) }
}

test('a pattern that repeats what repeats gives texts of bounded length', () => {
  for (const source of ['^((a{999}){999}){999}$', '^((a|b){2,999}c?){2,999}$', 'a{1000000}'])
    for (const text of patternTexts(source, 10)) expect(text.length).toBeLessThanOrEqual(100_000)
})
