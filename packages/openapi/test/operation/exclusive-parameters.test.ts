import { expect, test } from 'vitest'
import { choosePermitted, withoutRivals } from '../../src/operation/exclusive-parameters.ts'
import { sampleParameters } from '../../src/sampling/sample-call.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths:
  /events:
    get:
      x-exclusive-parameters:
        - { required: true, parameters: [client, supplier, case] }
        - { parameters: [from, after] }
      parameters:
        - { name: client, in: query, schema: { type: integer, default: 7 } }
        - { name: supplier, in: query, schema: { type: integer } }
        - { name: case, in: query, schema: { type: integer } }
        - { name: from, in: query, example: 1, schema: { type: integer } }
        - { name: after, in: query, example: 2, schema: { type: integer } }
      responses: {}
`)
const [operation = { source: {} }] = API.operations

test.each([
  [[], ['client']],
  [['supplier'], ['supplier']],
  [
    ['case', 'supplier', 'page'],
    ['supplier', 'page'],
  ],
  [
    ['after', 'from'],
    ['client', 'from'],
  ],
])('of %j are sent %j', (wanted, sent) => {
  expect([...choosePermitted(operation, wanted)].sort()).toEqual(sent.sort())
})

test('a parameter drives out those that exclude it, and no others', () => {
  const query = { client: 1, supplier: 2, case: 3, after: 4 }
  expect(withoutRivals(operation, query, 'supplier')).toEqual({ supplier: 2, after: 4 })
  expect(withoutRivals({ source: {} }, query, 'supplier')).toEqual(query)
})

test('a sample has one parameter of each group that needs one, or of which one has an example', () => {
  const [listEvents] = API.operations
  expect(listEvents && sampleParameters(API, listEvents)).toEqual({ query: { client: 7, from: 1 } })
})
