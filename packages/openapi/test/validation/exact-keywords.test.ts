import { expect, test } from 'vitest'
import { accepts, validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const api = apiOf('x-int64: bigint\npaths: {}')
const BIG = 9007199254740993n

test.each([
  [{ type: 'integer' }, [BIG, 1], [0.5, 'a']],
  [{ type: 'number' }, [BIG, 0.5], ['a']],
  [{ type: ['string', 'null'] }, ['a', null], [BIG, 1]],
  [{ minimum: BIG }, [BIG, BIG + 1n, 'a'], [9007199254740992, 1]],
  [{ maximum: BIG }, [BIG, 1], [9007199254740994, BIG + 2n]],
  [{ exclusiveMinimum: BIG }, [BIG + 2n], [BIG, 1]],
  [{ exclusiveMaximum: BIG }, [9007199254740992], [BIG]],
  [{ multipleOf: 3 }, [BIG, 3, 'a'], [BIG + 2n, 4]],
  [{ const: BIG }, [BIG], [9007199254740992, BIG + 2n]],
  [{ enum: [BIG, 'a'] }, [BIG, 'a'], [9007199254740992, 'b']],
  [{ const: { id: BIG } }, [{ id: BIG }], [{ id: 9007199254740992 }]],
  [{ uniqueItems: true }, [[BIG, 9007199254740992]], [[BIG, BIG]]],
  [{ format: 'int32' }, [1], [BIG]],
  [{ format: 'int64' }, [BIG], [9223372036854775808n]],
  [{ oneOf: [{ type: 'integer', minimum: BIG }, { type: 'string' }] }, [BIG, 'a'], [1]],
])('exact integers are held to %o', (schema, right, wrong) => {
  for (const value of right) expect(accepts(api, 'request', schema, value)).toBe(true)
  for (const value of wrong) expect(accepts(api, 'request', schema, value)).toBe(false)
})

test('messages have all digits, and the code of the keyword', () => {
  const schema = { type: 'object', properties: { a: { maximum: BIG }, b: { type: 'integer' }, c: { const: BIG } } }
  const value = { a: BIG + 2n, b: 'x', c: 1 }
  const violations = validate(api, 'request', schema, value, { name: 'Body', location: [] })
  expect(violations.map(({ code, message }) => [code, message])).toEqual([
    ['maximum', 'Body property a must be <= 9007199254740993'],
    ['type', 'Body property b must be integer'],
    ['const', 'Body property c must be 9007199254740993'],
  ])
})
