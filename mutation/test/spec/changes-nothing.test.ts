import { expect, test } from 'vitest'
import { changesNothing } from '../../src/spec/changes-nothing.ts'

const schemas = {
  Base: { type: 'object', properties: { id: { type: 'integer' } } },
  Derived: { type: 'object', allOf: [{ $ref: '#/components/schemas/Base' }] },
  Joined: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object' }] },
  Loose: { type: 'object', allOf: [{ type: ['object', 'null'] }] },
  Beside: { type: ['object', 'null'], $ref: '#/components/schemas/Base' },
  Open: { properties: { number: true, text: { type: 'string' } } },
  Closed: { additionalProperties: false, properties: { number: true } },
  Price: { type: 'number', format: 'float' },
  List: { type: 'array', items: { description: 'Whatever.' } },
  Texts: { type: 'array', items: { type: 'string' } },
  Day: { type: 'string', format: 'date' },
}
const document = { components: { schemas } }

test.each([
  ['type dropped', '/Derived/type'],
  ['null allowed', '/Derived/type'],
  ['type dropped', '/Beside/type'],
  ['null allowed', '/Joined/allOf/1/type'],
  ['property dropped', '/Open/properties/number'],
  ['format dropped', '/Price/format'],
  ['items dropped', '/List/items'],
])('nobody could notice: %s at %s', (operator, place) => {
  expect(changesNothing(document, { operator, pointer: `/components/schemas${place}` })).toBe(true)
})

test.each([
  ['type dropped', '/Base/type'],
  ['null allowed', '/Base/type'],
  ['type dropped', '/Loose/type'],
  ['null allowed', '/Loose/type'],
  ['property dropped', '/Open/properties/text'],
  ['property dropped', '/Closed/properties/number'],
  ['format dropped', '/Day/format'],
  ['items dropped', '/Texts/items'],
  ['$ref dropped', '/Beside/$ref'],
])('somebody could notice: %s at %s', (operator, place) => {
  expect(changesNothing(document, { operator, pointer: `/components/schemas${place}` })).toBe(false)
})
