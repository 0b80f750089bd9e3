import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { checkContract } from '../src/check-contract.ts'

test('a map that takes any parameter, a closed object that is spread and an answer that is a problem are sound', async () => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: filter, in: query, schema: { type: object, additionalProperties: { type: integer } } }
      responses:
        '200': { description: OK, content: { application/problem+json: { schema: { type: string } } } }
  /others:
    get:
      operationId: listOthers
      parameters:
        - { name: filter, in: query, schema: { type: object, properties: { name: { const: true } }, additionalProperties: false } }
      responses:
        '200': { description: OK, headers: { X-Levels: { schema: { type: array, minItems: 1, items: { enum: [1, 2] } } } } }
`)
  const { failures, summary } = await checkContract(api)
  expect({ failures, empty: summary.empty }).toEqual({ failures: [], empty: 0 })
})

test('a part of the cases goes through a socket: what only memory can carry is found', async () => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      responses: { '200': { description: OK, headers: { X-Long: { schema: { type: string, minLength: 20000 } } } } }`)
  const { failures, summary } = await checkContract(api)
  expect(summary.cases).toBeGreaterThan(failures.length)
  expect(failures).toContainEqual({
    case: 'listThings answers 200 with the header X-Long',
    message: expect.stringMatching(/^Over a port: /),
  })
})

test('a case over a port has no headers but its own, and the body of a DELETE', async () => {
  const headers = ['Accept-Language', 'Accept-Encoding', 'User-Agent', 'Sec-Fetch-Mode', 'Cache-Control', 'Pragma']
  const parameters = headers.map(name => `{ name: ${name}, in: header, schema: { type: string, minLength: 2 } }`)
  const api = apiOf(`
paths:
  /things:
    get: { operationId: listThings, parameters: [${parameters.join(', ')}], responses: { '204': { description: None } } }
    post:
      operationId: addThing
      parameters: [${parameters.join(', ')}]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '200': { description: OK, content: { application/json: { schema: { type: object } } } } }
    delete:
      operationId: deleteThings
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
      responses: { '204': { description: Deleted } }`)
  const { failures } = await checkContract(api)
  expect(failures).toEqual([])
})
