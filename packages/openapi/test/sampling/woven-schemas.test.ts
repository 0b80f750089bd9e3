import { expect, test } from 'vitest'
import type { Schema } from '../../src/document/openapi-document.ts'
import { loadApiSync } from '../../src/load-api.ts'
import { createAcceptance } from '../../src/sampling/acceptance.ts'
import { sampleOf } from '../../src/sampling/sample.ts'

const NAMES = Array.from({ length: 12 }, (_, index) => `S${index}`)
const ALL = NAMES.map(name => ({ $ref: `#/components/schemas/${name}` }))

function apiOfSchemas(schema: Schema) {
  const schemas = Object.fromEntries(NAMES.map(name => [name, schema]))
  return loadApiSync({ openapi: '3.1.1', info: { title: 'Acme', version: 'v1' }, paths: {}, components: { schemas } })
}

/** How often values of a schema are held against schemas while so many samples of it are made. */
function countTries(schema: Schema, samples: number): number {
  const api = apiOfSchemas(schema)
  let tries = 0
  const accepts: ReturnType<typeof createAcceptance> = (schemas, value) => {
    tries += 1
    return createAcceptance(api, 'request')(schemas, value)
  }
  const sampling = { api, properties: 'required', direction: 'request', files: false, accepts } as const
  const place = { schema: api.document.components?.schemas?.S0 ?? {}, pointer: '#/components/schemas/S0' }
  for (let count = 0; count < samples; count += 1) sampleOf(sampling, [place])
  return tries
}

test('what fits no alternative of many that lead to each other is looked for once', () => {
  // Each of the twelve tried all twelve, and so on, for every sample.
  expect(countTries({ type: 'array', minItems: 1, items: { oneOf: ALL } }, 20)).toBeLessThan(12_000)
})

test('what fits one of many that need each other is made once', () => {
  const all: Schema = { type: 'array', minItems: 1, items: { oneOf: [...ALL, { type: 'string' }] } }
  const needing: Schema = { type: 'object', required: ['all'], properties: { all } }
  expect(countTries(needing, 20)).toBe(countTries(needing, 1))
})
