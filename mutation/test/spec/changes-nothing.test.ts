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
  Part: { type: 'object' },
  Whole: { type: 'object', allOf: [{ $ref: '#/components/schemas/Part' }] },
  Shared: { type: 'object' },
  Typed: { type: 'object', allOf: [{ $ref: '#/components/schemas/Shared' }] },
  Untyped: { allOf: [{ $ref: '#/components/schemas/Shared' }] },
  Branches: { oneOf: [{ type: 'object' }, { type: 'object', required: ['id'] }] },
  Chosen: { type: 'object', allOf: [{ $ref: '#/components/schemas/Branches' }] },
  MixedBranches: { type: 'object', anyOf: [{ type: 'object' }, { required: ['id'] }] },
  Mixed: { type: ['object', 'null'], anyOf: [{ type: 'object' }, { required: ['id'] }] },
  Nullable: { anyOf: [{ type: 'object' }, { type: 'null' }] },
  File: { type: 'string', format: 'binary' },
  Form: { type: 'object' },
  Day: { type: 'string', format: 'date' },
}
const body = { content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Form' } } } }
const document = { paths: { '/files': { post: { requestBody: body } } }, components: { schemas } }

test.each([
  ['type dropped', '/Derived/type'],
  ['null allowed', '/Derived/type'],
  ['type dropped', '/Beside/type'],
  ['null allowed', '/Joined/allOf/1/type'],
  ['property dropped', '/Open/properties/number'],
  ['format dropped', '/Price/format'],
  ['items dropped', '/List/items'],
  ['type dropped', '/Part/type'],
  ['null allowed', '/Part/type'],
  ['type dropped', '/Chosen/type'],
  ['null allowed', '/Branches/oneOf/1/type'],
  ['type dropped', '/MixedBranches/anyOf/0/type'],
  ['null allowed', '/Nullable/anyOf/0/type'],
  ['null allowed', '/File/type'],
  ['type dropped', '/Form/type'],
  ['null allowed', '/Form/type'],
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
  ['type dropped', '/Shared/type'],
  ['null allowed', '/Shared/type'],
  ['null allowed', '/Mixed/type'],
  ['type dropped', '/Nullable/anyOf/0/type'],
  ['type dropped', '/File/type'],
  ['items dropped', '/Texts/items'],
  ['$ref dropped', '/Beside/$ref'],
])('somebody could notice: %s at %s', (operator, place) => {
  expect(changesNothing(document, { operator, pointer: `/components/schemas${place}` })).toBe(false)
})
