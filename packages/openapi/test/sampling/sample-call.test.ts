import { expect, test } from 'vitest'
import { sampleBodies } from '../../src/sampling/sample-call.ts'
import { apiOf } from '../documents.ts'

test.each([
  ['image/*: {}', 'image/png'],
  ["'*/*': { schema: { type: string, format: binary } }", 'application/octet-stream'],
  ['application/xml: { schema: { type: string, format: binary } }', 'application/xml'],
  ['application/pdf: { schema: { type: string, format: binary } }', 'application/pdf'],
])('bytes are made as a file that says what it is: %s', (content, type) => {
  const api = apiOf(`
paths:
  /things:
    post: { requestBody: { content: { ${content} } }, responses: { '200': { description: OK } } }`)
  const [operation] = api.operations
  const [body] = operation ? sampleBodies(api, operation) : []
  expect(body?.value).toBeInstanceOf(Blob)
  expect(body?.value).toHaveProperty('type', type)
})

test('a text in a media type that nobody reads stays a text', () => {
  const api = apiOf(`
paths:
  /things:
    post: { requestBody: { content: { application/xml: { schema: { type: string } } } }, responses: { '200': { description: OK } } }`)
  expect(api.operations.flatMap(operation => sampleBodies(api, operation).map(({ value }) => value))).toEqual([
    'string',
  ])
})
