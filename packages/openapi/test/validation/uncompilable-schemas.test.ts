import { expect, test } from 'vitest'
import { listUncompilable, uncompilableError } from '../../src/validation/uncompilable-schemas.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

function apiWith(schema: string) {
  return apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '200': { description: Done, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
components: { schemas: { Thing: { type: object, properties: { part: ${schema} } } } }
`)
}

test.each([
  ["{ type: string, pattern: '\\-' }", /Invalid regular expression/],
  ["{ patternProperties: { '(': {} } }", /Invalid regular expression/],
  ['{ type: strng }', /type must be equal to one of the allowed values/],
  ['{ type: [] }', /type must NOT have fewer than 1 items/],
  ['{ required: true }', /required must be array/],
  ['{ required: [a, a] }', /required must NOT have duplicate items/],
  ['{ minLength: -1 }', /minLength must be >= 0/],
  ['{ multipleOf: 0 }', /multipleOf must be > 0/],
  ['{ enum: [] }', /enum must have non-empty array/],
  ['{ items: [{}] }', /items must be object,boolean/],
  ['{ allOf: [] }', /allOf must NOT have fewer than 1 items/],
  ['{ id: 5 }', /"id" is "\$id"/],
  ['{ $id: https://shop.test/part }', /has the \$id "https:\/\/shop.test\/part": remove it/],
  ['{ $recursiveRef: https://shop.test/part }', /the \$recursiveRef https:\/\/shop.test\/part leads out/],
  ['{ properties: { "half \\uD83D": {} } }', /"half \\ud83d" is no Unicode/],
  ['{ $anchor: 5 }', /\$anchor must be string/],
  ["{ $ref: '#/components/schemas/Lost' }", /leads nowhere/],
  ["{ $ref: '#nowhere' }", /the \$ref #nowhere names no \$anchor, or several/],
  ["{ $dynamicRef: '#nowhere' }", /the \$dynamicRef #nowhere names no \$dynamicAnchor, or several/],
  [
    "{ $dynamicRef: '#twice', properties: { a: { $dynamicAnchor: twice }, b: { $dynamicAnchor: twice } } }",
    /the \$dynamicRef #twice names no \$dynamicAnchor, or several/,
  ],
])('%s is named once, where it stands, with what uses it', (schema, reason) => {
  const list = listUncompilable(apiWith(schema))
  expect(list).toHaveLength(1)
  expect(list[0]?.pointer).toBe('#/components/schemas/Thing/properties/part')
  expect(list[0]?.reason).toMatch(reason)
  expect(list[0]?.usedBy).toEqual([
    'createThing: request body application/json',
    'createThing: response 200 application/json',
  ])
  expect(uncompilableError(list).message).toContain('used by createThing: request body application/json and 1 more')
})

test('a fault in an answer that operations share names each of them', () => {
  const api = apiOf(`
paths:
  /things:
    get: { operationId: listThings, responses: { '404': { $ref: '#/components/responses/Lost' } } }
    put: { operationId: setThings, responses: { 4XX: { $ref: '#/components/responses/Lost' } } }
components:
  responses:
    Lost: { description: Lost, headers: { X-Why: { schema: { type: strng } } } }
`)
  expect(listUncompilable(api)).toMatchObject([
    {
      pointer: '#/components/responses/Lost/headers/X-Why/schema',
      usedBy: ['listThings: response 404 header X-Why', 'setThings: response 4XX header X-Why'],
    },
  ])
})

test.each([
  "{ type: [string, 'null'], examples: [a], deprecated: true, $comment: a, title: a, contentMediaType: image/png }",
  '{ prefixItems: [{}], items: false, contains: true, minContains: 0, unevaluatedItems: {} }',
  '{ dependentRequired: { a: [b] }, dependentSchemas: { a: {} }, propertyNames: { maxLength: 3 } }',
  "{ type: string, pattern: '^\\p{L}+$', x-anything: { type: strng }, discriminator: { propertyName: a } }",
])('%s is all right', schema => {
  expect(listUncompilable(apiWith(schema))).toEqual([])
})

test('what cannot be compiled is not validated once it was listed', () => {
  const api = apiWith('{ type: strng }')
  const schema = api.operations[0]?.requestBody?.content?.['application/json']?.schema
  const subject = { name: 'The body', location: [] }
  expect(() => validate(api, 'request', schema, 5, subject)).toThrow('A schema of Shop cannot be compiled: ')
  listUncompilable(api)
  expect(validate(api, 'request', schema, 5, subject)).toEqual([])
})

test('what only a compiler finds is said when the schema is first used', () => {
  const api = apiWith('{ properties: { a: { type: string, $async: true } } }')
  expect(listUncompilable(api)).toEqual([])
  const schema = api.operations[0]?.requestBody?.content?.['application/json']?.schema
  expect(() => validate(api, 'request', schema, {}, { name: 'The body', location: [] })).toThrow(
    'A schema of Shop cannot be compiled: async schema in sync schema. Correct it in the document.',
  )
})

test.each(['https://shop.test/meta', 'http://json-schema.org/draft-07/schema#', 'file:///etc/passwd'])(
  'a schema may say that it is written for %s, which nobody loads',
  $schema => {
    const api = apiWith(`{ $schema: '${$schema}', type: integer }`)
    expect(listUncompilable(api)).toEqual([])
    expect(
      validate(api, 'response', { $ref: '#/components/schemas/Thing' }, { part: 'x' }, { name: 'It', location: [] }),
    ).toHaveLength(1)
  },
)
