import { loadApiSync } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { neededFeatures } from '../../src/generate/needed-features.ts'

const components = {
  schemas: {
    Id: { type: 'string', format: 'uuid' },
    Ids: { allOf: [{ type: 'array' }, { items: { $ref: '#/components/schemas/Id' } }] },
    Filter: { type: 'object', properties: { name: { type: 'string' } } },
  },
}

function featuresFor(schema: Schema | undefined, style: object = {}): readonly string[] {
  const parameter = { name: 'of', in: 'query', ...(schema !== undefined && { schema }), ...style }
  const operation = { operationId: 'listThings', parameters: [parameter], responses: { 204: { description: 'None' } } }
  const info = { title: 'Acme', version: '1.0.0' }
  const paths = { '/things': { post: operation } }
  return neededFeatures(loadApiSync({ openapi: '3.1.0', info, paths, components })).features
}

const Id = { $ref: '#/components/schemas/Id' }

test.each<[what: string, schema: Schema]>([
  ['text', Id],
  ['text or null', { type: ['string', 'null'] }],
  ['an id or one word', { anyOf: [Id, { type: 'string', const: 'me' }] }],
  ['a number or a text', { oneOf: [{ type: 'integer' }, { type: 'string' }] }],
  ['listed values without a type', { enum: ['a', 1, true, null] }],
  ['one value without a type', { const: 'me' }],
  ['a list of texts', { type: 'array', items: Id }],
  ['a list that several schemas describe together', { $ref: '#/components/schemas/Ids' }],
  ['a text or a list of texts', { type: ['string', 'array'], items: Id }],
])('a client whose only parameter is %s brings no writer of styles', (_, schema) => {
  expect(featuresFor(schema)).toEqual([])
})

test.each<[what: string, schema: Schema | undefined]>([
  ['of any type', {}],
  ['without a schema', undefined],
  ['an object', { $ref: '#/components/schemas/Filter' }],
  ['a text or an object', { anyOf: [Id, { $ref: '#/components/schemas/Filter' }] }],
  ['an object among its listed values', { enum: ['a', { b: 1 }] }],
  ['a list of anything', { type: 'array' }],
  ['a list of objects', { type: 'array', items: { $ref: '#/components/schemas/Filter' } }],
  ['a list of lists', { type: 'array', items: { type: 'array', items: Id } }],
])('a client with a parameter %s brings the writer of styles', (_, schema) => {
  expect(featuresFor(schema)).toEqual(['writeStyledParameter'])
})

test('a client whose parameters have no style but deepObject brings the writer of these alone', () => {
  const filter = { $ref: '#/components/schemas/Filter' }
  expect(featuresFor(filter, { style: 'deepObject', explode: true })).toEqual(['writeStyledParameter: writeDeepObject'])
  const reserved = { style: 'deepObject', explode: true, allowReserved: true }
  expect(featuresFor(filter, reserved)).toEqual(['writeStyledParameter'])
  expect(featuresFor(filter, { style: 'form' })).toEqual(['writeStyledParameter'])
})

test('a client chooses between media types only where an operation has several', () => {
  const info = { title: 'Acme', version: '1.0.0' }
  const content = { 'application/json': { schema: {} } }
  const operation = (more: object) => ({ requestBody: { content: { ...content, ...more } }, responses: {} })
  const featuresOf = (more: object) =>
    neededFeatures(
      loadApiSync({
        openapi: '3.1.0',
        info,
        paths: { '/things': { post: { operationId: 'addThing', ...operation(more) } } },
      }),
    ).features
  expect(featuresOf({})).toEqual([])
  expect(featuresOf({ 'application/x-www-form-urlencoded': { schema: {} } })).toEqual(['chooseBody'])
})
