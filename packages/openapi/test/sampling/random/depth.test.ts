import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { MAXIMUM_DEPTH, startingDepth } from '../../../src/sampling/random/depth.ts'
import { valueArbitrary } from '../../../src/sampling/random/value-arbitrary.ts'
import { apiOf } from '../../documents.ts'

/** So many schemas, each of which leads to all of them. */
const linked = (count: number) => {
  const names = Array.from({ length: count }, (_, index) => `S${index}`)
  const properties = names.map(name => `${name}: { $ref: '#/components/schemas/${name}' }`).join(', ')
  return apiOf(`
paths: {}
components:
  schemas:
${names.map(name => `    ${name}: { type: object, properties: { label: { type: string }, ${properties} } }`).join('\n')}`)
}

/** Another object each time: what is known of a schema is kept for the object. */
const first = () => ({ $ref: '#/components/schemas/S0' })

test('a schema that describes little begins at the top, and one that describes much begins further down', () => {
  expect(startingDepth(linked(1).document, first())).toBe(0)
  expect(startingDepth(linked(4).document, first())).toBeGreaterThan(2)
  expect(startingDepth(linked(300).document, first())).toBe(MAXIMUM_DEPTH)
})

test('values of schemas that all lead to each other do not become huge', () => {
  const api = linked(12)
  const arbitrary = valueArbitrary({ api, place: 'json', limit: () => {} }, first())
  const sizes = arbitrary ? sample(arbitrary, { numRuns: 50, seed: 1 }).map(value => JSON.stringify(value).length) : []
  expect(Math.max(...sizes)).toBeGreaterThan(500)
  expect(Math.max(...sizes)).toBeLessThan(50_000)
})
