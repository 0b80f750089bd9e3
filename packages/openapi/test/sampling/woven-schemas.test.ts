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

test('what fits no alternative of many that lead to each other is looked for once', () => {
  const api = apiOfSchemas({ type: 'array', minItems: 1, items: { oneOf: ALL } })
  let tries = 0
  const accepts: ReturnType<typeof createAcceptance> = (schemas, value) => {
    tries += 1
    return createAcceptance(api, 'request')(schemas, value)
  }
  const sampling = { api, properties: 'required', direction: 'request', files: false, accepts } as const
  const place = { schema: api.document.components?.schemas?.S0 ?? {}, pointer: '#/components/schemas/S0' }
  for (let count = 0; count < 20; count += 1) sampleOf(sampling, [place])
  // Each of the twelve tried all twelve, and so on, for every sample.
  expect(tries).toBeLessThan(12_000)
})
