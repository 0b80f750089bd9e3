import { expect, test } from 'vitest'
import { listSpecMutants } from '../../src/spec/list-spec-mutants.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Shop', version: 'v1' },
  security: [{ token: [], session: [] }],
  paths: {
    '/things/{id}': {
      put: {
        operationId: 'editThing',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
          { name: 'word', in: 'query', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: { '200': { description: 'OK', headers: { 'X-Left': { schema: { type: 'integer' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name: { type: ['string', 'null'], maxLength: 5, pattern: '^a' },
          kind: { type: 'string', enum: ['a', 'b'] },
          price: { not: {} },
        },
      },
    },
  },
}

const thing = '/components/schemas/Thing'
const edit = '/paths/~1things~1{id}/put'

test('every keyword of a document is dropped or loosened once, where it is defined', () => {
  expect(listSpecMutants(document).map(({ id }) => id)).toEqual([
    'security scheme dropped: /security/0/token',
    'security scheme dropped: /security/0/session',
    `operation dropped: ${edit}`,
    `required parameter dropped: ${edit}/parameters/0 path id`,
    `type dropped: ${edit}/parameters/0/schema/type`,
    `integer widened to number: ${edit}/parameters/0/schema/type`,
    `minimum dropped: ${edit}/parameters/0/schema/minimum`,
    `minimum lowered by one: ${edit}/parameters/0/schema/minimum`,
    `required parameter dropped: ${edit}/parameters/1 query word`,
    `parameter required dropped: ${edit}/parameters/1/required`,
    `request body dropped: ${edit}/requestBody`,
    `request body no longer required: ${edit}/requestBody/required`,
    `media type dropped: ${edit}/requestBody/content/application~1json`,
    `body schema dropped: ${edit}/requestBody/content/application~1json/schema`,
    `$ref dropped: ${edit}/requestBody/content/application~1json/schema/$ref`,
    `status dropped: ${edit}/responses/200`,
    `response header dropped: ${edit}/responses/200/headers/X-Left`,
    `type dropped: ${edit}/responses/200/headers/X-Left/schema/type`,
    `integer widened to number: ${edit}/responses/200/headers/X-Left/schema/type`,
    `required entry dropped: ${thing}/required name`,
    `type dropped: ${thing}/type`,
    `null allowed: ${thing}/type`,
    `property dropped: ${thing}/properties/name`,
    `property dropped: ${thing}/properties/kind`,
    `property dropped: ${thing}/properties/price`,
    `additionalProperties dropped: ${thing}/additionalProperties`,
    `type dropped: ${thing}/properties/name/type`,
    `one type of several dropped: ${thing}/properties/name/type string`,
    `nullability dropped: ${thing}/properties/name/type null`,
    `maxLength dropped: ${thing}/properties/name/maxLength`,
    `pattern dropped: ${thing}/properties/name/pattern`,
    `maxLength raised by one: ${thing}/properties/name/maxLength`,
    `enum dropped: ${thing}/properties/kind/enum`,
    `enum member dropped: ${thing}/properties/kind/enum "a"`,
    `enum member dropped: ${thing}/properties/kind/enum "b"`,
    `not dropped: ${thing}/properties/price/not`,
  ])
})

test('a mutant differs from the document in one place, and leaves the document alone', () => {
  const before = structuredClone(document)
  const mutants = listSpecMutants(document)
  expect(document).toEqual(before)

  const raised = mutants.find(({ operator }) => operator === 'maxLength raised by one')
  const expected = structuredClone(document)
  expected.components.schemas.Thing.properties.name.maxLength = 6
  expect(raised?.document).toEqual(expected)

  const security = mutants.find(({ pointer }) => pointer === '/security/0/token')
  expect(security?.document.security).toEqual([{ session: [] }])
})

test('of parameters that exclude each other, each may be dropped, and that one is needed', () => {
  const parameters = ['a', 'b'].map(name => ({ name, in: 'query', schema: true }))
  const groups = [{ parameters: ['a', 'b'], required: true }]
  const get = { operationId: 'listThings', 'x-exclusive-parameters': groups, parameters, responses: {} }
  const mutants = listSpecMutants({ ...document, paths: { '/things': { get } }, components: {} })
  const own = '/paths/~1things/get/x-exclusive-parameters/0'
  expect(mutants.map(({ id }) => id).filter(id => id.includes('exclusive'))).toEqual([
    `exclusive parameters no longer required: ${own}/required`,
    `exclusive parameter dropped: ${own}/parameters/0`,
    `exclusive parameter dropped: ${own}/parameters/1`,
  ])
})

test('each comparison of a schema is dropped', () => {
  const Period = { 'x-comparisons': ['from < until', 'told <= from'] }
  const mutants = listSpecMutants({ ...document, paths: {}, components: { schemas: { Period } } })
  expect(mutants.map(({ id }) => id).filter(id => id.includes('comparison'))).toEqual([
    'comparison dropped: /components/schemas/Period/x-comparisons/0',
    'comparison dropped: /components/schemas/Period/x-comparisons/1',
  ])
})

test('what an extension says of a client is dropped, in a document and in an operation', () => {
  const operation = { ...document.paths['/things/{id}'].put, 'x-pagination': {}, 'x-idempotent': true, 'x-other': 1 }
  const extended = { ...document, 'x-rate-limit': {}, paths: { '/things': { get: operation } } }
  const ids = listSpecMutants(extended as never).map(({ id }) => id)
  expect(ids.filter(id => id.startsWith('x-'))).toEqual([
    'x-rate-limit dropped: /x-rate-limit',
    'x-idempotent dropped: /paths/~1things/get/x-idempotent',
    'x-pagination dropped: /paths/~1things/get/x-pagination',
  ])
})
