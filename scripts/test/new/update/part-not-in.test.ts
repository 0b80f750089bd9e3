import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import type { Draft } from '../../../src/new/import/draft.ts'
import { partNotIn } from '../../../src/new/update/part-not-in.ts'

function shop({ show = 'Shows a thing', list = 'Lists things', size = 'integer', shared = 'true' } = {}): Draft {
  return parseDocument(
    `openapi: 3.1.1
info: { title: Acme, version: "1" }
paths:
  /things:
    summary: Things
    x-shared: ${shared}
    get: { operationId: list, summary: ${list}, responses: { 200: { $ref: "#/components/responses/Things" } } }
    post: { operationId: create, responses: { 201: { description: Created. } } }
  /things/{id}:
    get: { operationId: show, summary: ${show}, responses: { 200: { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
components:
  responses:
    Things: { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } }
  schemas:
    Thing: { type: object, discriminator: { propertyName: kind, mapping: { box: "#/components/schemas/Box" } }, properties: { kind: { type: string } } }
    Box: { type: object, properties: { size: { $ref: "#/components/schemas/Size" } } }
    Size: { type: ${size} }
    Alone: { type: string }
  securitySchemes:
    token: { type: http, scheme: bearer }
`,
    'shop.yaml',
  ) as unknown as Draft
}

function listNames(part: Draft): string[] {
  const components = Object.values(part.components as object).flatMap(Object.keys)
  const operations = Object.entries(part.paths as object).flatMap(([path, item]) =>
    Object.keys(item).map(field => `${field} ${path}`),
  )
  return [...operations, ...components].sort()
}

test.each([
  ['nothing', {}, ['token']],
  [
    'an operation, with all that it refers to',
    { show: 'Shows one' },
    ['Box', 'Size', 'Thing', 'get /things/{id}', 'token'],
  ],
  [
    'an operation beside others',
    { list: 'Lists all' },
    ['Box', 'Size', 'Thing', 'Things', 'get /things', 'summary /things', 'token', 'x-shared /things'],
  ],
  ['a component, and not who refers to it', { size: 'number' }, ['Size', 'token']],
  [
    'what stands beside operations, and so all of these',
    { shared: 'false' },
    ['Box', 'Size', 'Thing', 'Things', 'get /things', 'post /things', 'summary /things', 'token', 'x-shared /things'],
  ],
])('%s is what another document does not have', (_, changed, expected) => {
  expect(listNames(partNotIn(shop(), shop(changed)))).toEqual(expected)
})

test('examples that both have at one place are left out, and the draft is not changed', () => {
  const things = (one: unknown, other: unknown, alone: unknown) =>
    ({
      openapi: '3.1.1',
      components: {
        parameters: {
          size: {
            name: 'size',
            in: 'query',
            schema: { type: 'integer', examples: [one, other] },
            examples: { one: { value: one }, other: { value: other } },
          },
        },
        schemas: { Thing: { type: 'object', properties: { example: { type: 'integer', example: alone } } } },
      },
    }) satisfies Draft
  const draft = things(1, 2, 3)
  expect(partNotIn(things(1, 1, 3), draft).components).toEqual({
    parameters: {
      size: {
        name: 'size',
        in: 'query',
        schema: { type: 'integer', examples: [1, 2] },
        examples: { other: { value: 2 } },
      },
    },
  })
  expect(draft).toEqual(things(1, 2, 3))
})

test('an example that both have by name stays where something new refers to it', () => {
  const draft = (...paths: readonly string[]): Draft => ({
    openapi: '3.1.1',
    paths: Object.fromEntries(
      paths.map(path => [path, { parameters: [{ examples: { one: { $ref: '#/components/examples/one' } } }] }]),
    ),
    components: { examples: { one: { value: 1 } } },
  })
  expect(partNotIn(draft('/old'), draft('/old', '/new'))).toEqual(draft('/new'))
})
