import { expect, test } from 'vitest'
import { listFieldKinds } from '../../src/document/field-kinds.ts'
import { parseDocument } from '../../src/document/load-document.ts'
import { walkDocument } from '../../src/document/walk-document.ts'

/** The pointers of all objects of a kind. */
function pointersOf(kind: string, yaml: string): string[] {
  const document = parseDocument(`openapi: 3.1.1\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml')
  return [...walkDocument(document)].filter(object => object.kind === kind).map(({ pointer }) => pointer)
}

test('objects are found in every place that the standard has for them', () => {
  const yaml = `
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      parameters: [{ name: q, in: query, content: { application/json: { schema: { type: object } } } }]
      callbacks: { done: { '{$request.body#/url}': { post: { requestBody: { content: { text/plain: { schema: {} } } } } } } }
      responses:
        default:
          description: Done
          headers: { X-A: { schema: { type: integer } } }
          content: { application/json: { schema: { allOf: [{ not: {} }] }, encoding: { a: { headers: { X-B: { schema: {} } } } } } }
webhooks: { changed: { post: { requestBody: { content: { text/plain: { schema: {} } } } } } }
components: { pathItems: { shared: { get: { responses: { 2XX: { content: { text/plain: { schema: {} } } } } } } } }
`
  expect(pointersOf('schema', yaml).sort()).toEqual(
    [
      '#/paths/~1things~1{id}/parameters/0/schema',
      '#/paths/~1things~1{id}/get/parameters/0/content/application~1json/schema',
      '#/paths/~1things~1{id}/get/callbacks/done/{$request.body#~1url}/post/requestBody/content/text~1plain/schema',
      '#/paths/~1things~1{id}/get/responses/default/headers/X-A/schema',
      '#/paths/~1things~1{id}/get/responses/default/content/application~1json/schema',
      '#/paths/~1things~1{id}/get/responses/default/content/application~1json/schema/allOf/0',
      '#/paths/~1things~1{id}/get/responses/default/content/application~1json/schema/allOf/0/not',
      '#/paths/~1things~1{id}/get/responses/default/content/application~1json/encoding/a/headers/X-B/schema',
      '#/webhooks/changed/post/requestBody/content/text~1plain/schema',
      '#/components/pathItems/shared/get/responses/2XX/content/text~1plain/schema',
    ].sort(),
  )
})

test('names that people give are no keywords, whatever they are', () => {
  const yaml = `
components:
  schemas:
    properties: { properties: { items: { pattern: a }, default: { type: string }, x-more: {}, $ref: { type: string } } }
    example: { patternProperties: { enum: { const: 1 } } }
  responses: { content: { description: Done, headers: { headers: { schema: {} } } } }
`
  expect(pointersOf('schema', yaml)).toEqual([
    '#/components/schemas/properties',
    '#/components/schemas/properties/properties/items',
    '#/components/schemas/properties/properties/default',
    '#/components/schemas/properties/properties/x-more',
    '#/components/schemas/properties/properties/$ref',
    '#/components/schemas/example',
    '#/components/schemas/example/patternProperties/enum',
    '#/components/responses/content/headers/headers/schema',
  ])
})

test('in examples, defaults, constants and extensions there are no objects and no references', () => {
  const yaml = `
x-shared: { schema: { type: string } }
paths: {}
components:
  schemas:
    Thing:
      example: { items: {}, $ref: '#/x-shared/schema' }
      default: { allOf: [{}] }
      enum: [{ properties: { a: {} } }]
      const: { not: {} }
      x-note: { schema: {} }
  examples: { one: { value: { schema: { type: string } } } }
`
  expect(pointersOf('schema', yaml)).toEqual(['#/components/schemas/Thing'])
})

test('what only references lead to is found once, behind all else', () => {
  const yaml = `
x-shared: { Loop: { items: { $ref: '#/x-shared/Loop' } }, a b: { $ref: '#/x-shared/Loop' } }
components: { schemas: { Thing: { anyOf: [{ $ref: '#/x-shared/a%20b' }, { $ref: '#/nowhere' }, { $ref: other.yaml }] } } }
`
  expect(pointersOf('schema', yaml).slice(-3)).toEqual(['#/x-shared/a b', '#/x-shared/Loop', '#/x-shared/Loop/items'])
})

test('whoever changes an object on the way changes what is walked next', () => {
  const document = {
    components: { schemas: { Thing: { allOf: [{ type: 'string' }], not: {} } as Record<string, unknown> } },
  }
  const kinds: string[] = []
  for (const { node, pointer } of walkDocument(document)) {
    delete node.allOf
    kinds.push(pointer)
  }
  expect(kinds).toEqual(['#', '#/components', '#/components/schemas/Thing', '#/components/schemas/Thing/not'])
})

test('a key of a pointer is told to be a field, or a name that people gave', () => {
  const kindsOf = (...keys: string[]) => listFieldKinds(keys)
  expect(kindsOf('components', 'schemas', 'description', 'properties', 'title', 'title')).toEqual([
    'document',
    'components',
    undefined,
    'schema',
    undefined,
    'schema',
  ])
  expect(kindsOf('paths', '/a', 'get', 'responses', 'default', 'description')).toEqual([
    'document',
    undefined,
    'path item',
    'operation',
    undefined,
    'response',
  ])
  expect(kindsOf('components', 'schemas', 'A', 'example', 'title')).toEqual([
    'document',
    'components',
    undefined,
    'schema',
    undefined,
  ])
})
