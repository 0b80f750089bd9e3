import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomResponse } from '../../src/sampling/random/random-response.ts'
import { sampleResponse } from '../../src/sampling/sample-response.ts'
import { accepts, validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'
import { satisfied } from './satisfiable-schemas.ts'

const RUNS = 250

test('a body that is made keeps its schema, whichever keywords that says together, and each time anew', {
  timeout: 30_000,
}, () => {
  const broken: unknown[] = []
  let tried = 0
  for (const { schema, value } of fc.sample(satisfied, { numRuns: RUNS, seed: 1 })) {
    const api = apiOf('paths: {}\ncomponents: { schemas: { Any: { title: Any } } }')
    // Some keywords contradict each other by chance.
    if (!accepts(api, 'response', schema, value)) continue
    tried += 1
    for (const make of [sampleResponse, randomResponse]) {
      const body = make(api, schema)
      const violations = validate(api, 'response', schema, body, { name: 'The body', location: [] })
      if (violations.length > 0) broken.push({ schema, body, violations })
    }
  }
  expect(broken).toEqual([])
  expect(tried).toBeGreaterThan(RUNS * 0.95)
})
