import { expect, test } from 'vitest'
import { listSchemaUses } from '../../src/operation/schema-uses.ts'
import { apiOf } from '../documents.ts'

const api = apiOf(`
paths:
  /things/{id}:
    post:
      parameters:
        - $ref: '#/components/parameters/id'
        - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: Authorization, in: header, schema: { type: string } }
      requestBody:
        content:
          application/json: { schema: { type: object } }
          multipart/form-data: { schema: { type: object }, encoding: { a: { style: form } } }
          text/plain: {}
      responses:
        '200': { $ref: '#/components/responses/done' }
components:
  parameters: { id: { name: id, in: path, required: true, schema: { type: string } } }
  headers: { total: { schema: { type: integer } } }
  responses:
    done:
      description: Done
      headers: { X-Total: { $ref: '#/components/headers/total' } }
      content: { application/json: { schema: { type: object } } }
`)

test('every schema that an operation uses is listed, with where it stands and what it describes', () => {
  const uses = api.operations.flatMap(listSchemaUses)
  expect(
    uses.map(({ place, location, direction, purpose, schema }) => [
      place,
      location,
      direction,
      purpose,
      schema.pointer,
    ]),
  ).toEqual([
    ['path parameter id', '/path/id', 'request', 'parameter', '#/components/parameters/id/schema'],
    [
      'query parameter filter application/json',
      '/query/filter',
      'request',
      'request',
      '#/paths/~1things~1{id}/post/parameters/1/content/application~1json/schema',
    ],
    [
      'request body application/json',
      '/body',
      'request',
      'request',
      '#/paths/~1things~1{id}/post/requestBody/content/application~1json/schema',
    ],
    [
      'request body multipart/form-data',
      '/body',
      'request',
      'form',
      '#/paths/~1things~1{id}/post/requestBody/content/multipart~1form-data/schema',
    ],
    ['response 200 header X-Total', '/header/X-Total', 'response', 'parameter', '#/components/headers/total/schema'],
    [
      'response 200 application/json',
      '/body',
      'response',
      'response',
      '#/components/responses/done/content/application~1json/schema',
    ],
  ])
  expect(uses.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined, '200', '200'])
  expect(uses[3]?.encoding).toEqual({ a: { style: 'form' } })
  expect(uses[0]?.parameter?.name).toBe('id')
})
