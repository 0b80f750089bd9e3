import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { countFacts } from '../../src/list/count-facts.ts'

/** Four facts: an operation, its response, the schema of that and one property. */
function countWith(marks: { operation?: string; schema?: string; property?: string }) {
  const mark = (reason: string | undefined) => (reason ? { 'x-inferred': reason } : {})
  const schema = {
    type: 'object',
    properties: { name: { type: 'string', ...mark(marks.property) } },
    ...mark(marks.schema),
  }
  const response = { description: 'All.', content: { 'application/json': { schema } } }
  const get = { operationId: 'listThings', responses: { 200: response }, ...mark(marks.operation) }
  const document = { openapi: '3.1.1', info: { title: 'Shop', version: '1' }, paths: { '/things': { get } } }
  return countFacts(loadApiSync(document as OpenApiDocument))
}

test('without a mark everything is documented', () => {
  expect(countWith({})).toEqual({ documented: 4, inferred: 0 })
})

test('a mark on a schema covers its properties, whether they have one of their own or not', () => {
  expect(countWith({ schema: 'A guess.' })).toEqual({ documented: 2, inferred: 2 })
  expect(countWith({ schema: 'A guess.', property: 'Another.' })).toEqual({ documented: 2, inferred: 2 })
})

test('a mark on a property or an operation covers nothing else', () => {
  expect(countWith({ property: 'A guess.' })).toEqual({ documented: 3, inferred: 1 })
  expect(countWith({ operation: 'A guess.' })).toEqual({ documented: 3, inferred: 1 })
})
