import { expect, test } from 'vitest'
import { checkFields, listFieldFaults } from '../../src/document/check-fields.ts'
import { parseDocument } from '../../src/document/load-document.ts'
import type { OpenApiDocument } from '../../src/document/openapi-document.ts'

const documentOf = (paths: string, info = '{ title: Acme, version: v1 }') =>
  parseDocument(`openapi: 3.1.1\ninfo: ${info}\npaths:\n  /things: ${paths}\n`, 'acme.yaml')

const operationOf = (operation: string): OpenApiDocument => documentOf(`{ get: ${operation} }`)

const mended = (operation: string): unknown => Object(checkFields(operationOf(operation)).paths?.['/things']).get

test.each([
  ['{ description: null, requestBody: null, tags: null }', {}],
  ['{ deprecated: null, parameters: null, externalDocs: null }', {}],
  ['{ responses: { 204: null } }', { responses: { 204: {} } }],
  [
    '{ responses: { 200: { description: 200, content: { text/plain: null } } } }',
    { responses: { 200: { description: '200', content: { 'text/plain': {} } } } },
  ],
  ['{ summary: [a], description: { $ref: description.yaml#/things } }', {}],
  ["{ deprecated: 'true', tags: things }", { deprecated: true, tags: ['things'] }],
  [
    '{ parameters: [{ name: 5, in: query, schema: { type: string, minLength: null, default: null, x-a: null } }] }',
    { parameters: [{ name: '5', in: 'query', schema: { type: 'string', default: null, 'x-a': null } }] },
  ],
  [
    '{ parameters: [{ name: a, in: query, example: null, schema: { properties: { b: null }, items: null } }] }',
    { parameters: [{ name: 'a', in: 'query', example: null, schema: { properties: { b: {} } } }] },
  ],
])('what can mean one thing only is read so: %s', (operation, expected) => {
  expect(mended(operation)).toEqual(expected)
})

test('a map that is referred to stands where the reference stood, behind others as well', () => {
  const document = parseDocument(
    `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /things:
    get:
      responses: { 200: { description: OK, content: { $ref: '#/components/mediaTypes/other', text/csv: {} } } }
components:
  mediaTypes:
    other: { $ref: '#/components/mediaTypes/thing' }
    thing: { application/json: { schema: { type: object, properties: { $ref: '#/components/schemas/Base/properties' } } } }
  schemas: { Base: { properties: { id: { type: integer } } } }
`,
    'acme.yaml',
  )
  const told: string[] = []
  const checked = checkFields(document, pointer => told.push(pointer))
  const schema = { type: 'object', properties: { id: { type: 'integer' } } }
  const { responses } = Object(checked.paths?.['/things']).get
  expect(responses[200].content).toEqual({ 'application/json': { schema }, 'text/csv': {} })
  const content = '#/paths/~1things/get/responses/200/content'
  expect(told).toEqual([content, `${content}/application~1json/schema/properties`])
})

test.each(["'#/components/nothing'", "'#/paths/~1things/get/responses/200/content'", 'things'])(
  'a map that refers to %s is refused at its place',
  reference => {
    const document = operationOf(`{ responses: { 200: { description: OK, content: { $ref: ${reference} } } } }`)
    expect(() => checkFields(document)).toThrow('acme.yaml:4: #/paths/~1things/get/responses/200/content/$ref is ')
  },
)

test('a document in which all is well is handed back as it is', () => {
  const document = operationOf('{ responses: { 200: { description: OK } } }')
  expect(checkFields(document)).toBe(document)
})

test('who asks is told what was read as it was meant', () => {
  const notes: string[] = []
  checkFields(operationOf("{ summary: null, deprecated: 'false' }"), (pointer, note) =>
    notes.push(`${pointer} ${note}`),
  )
  expect(notes).toEqual([
    '#/paths/~1things/get/summary is null and says nothing: it is left out',
    '#/paths/~1things/get/deprecated is "false", and has to be a boolean',
  ])
})

test.each([
  ['{ parameters: 5 }', 'parameters is 5, and has to be a list'],
  ['{ parameters: [null] }', 'parameters/0 is null, and has to be an object'],
  ['{ parameters: [{ in: query }] }', 'parameters/0 lacks `name`'],
  ['{ responses: [] }', 'responses is a list, and has to be an object'],
  ['{ responses: { 200: OK } }', 'responses/200 is "OK", and has to be an object'],
  ['{ requestBody: { content: { text/plain: { schema: 5 } } } }', 'schema is 5, and has to be an object'],
  ['{ requestBody: { $ref: 5 } }', 'requestBody/$ref is 5, and has to be a text'],
  ['{ requestBody: { $ref: null } }', 'requestBody/$ref is null, and has to be a text'],
  ['{ security: [token] }', 'security/0 is "token", and has to be an object'],
  ['{ servers: [{ description: Test }] }', 'servers/0 lacks `url`'],
  ['{ operationId: [a] }', 'operationId is a list, and has to be a text'],
  ['{ deprecated: yes please }', 'deprecated is "yes please", and has to be a boolean'],
])('what can mean nothing is refused at its line: %s', (operation, problem) => {
  expect(() => checkFields(operationOf(operation))).toThrow(/^acme\.yaml:4: #\/paths\/~1things\/get\//)
  expect(() => checkFields(operationOf(operation))).toThrow(`${problem}.\nCorrect it in the document.`)
})

test('a document without a title is refused, and all places are counted', () => {
  expect(() => checkFields(documentOf('{}', '{}'))).toThrow('#/info lacks `title`.')
  expect(() => checkFields(documentOf('{}', 'null'))).toThrow('# lacks `info`.')
  const seven = documentOf('{ parameters: [1, 2, 3, 4, 5, 6, 7] }')
  expect(() => checkFields(seven)).toThrow('2 other places are wrong as well.\nCorrect them in the document.')
})

test('what is data, or no field of the standard, may be anything', () => {
  const operation =
    '{ x-note: null, parameters: [{ name: a, in: query, example: 5, schema: { enum: [null], default: 5 } }] }'
  expect(listFieldFaults(operationOf(operation))).toEqual([])
})
