import { expect, test } from 'vitest'
import { listInnerRules } from '../../src/schema/inner-rules.ts'
import { listWrittenRules } from '../../src/schema/written-rules.ts'

const place = (schema: object) => ({ schema: { ...schema }, pointer: '#/use', trail: [] })
const KIND = { properties: { kind: { const: 'a' } }, required: ['kind'] }

test.each([
  ['accepted', 'not', { not: KIND }],
  ['refused', 'propertyNames', { propertyNames: KIND }],
  ['refused', 'contains', { contains: KIND }],
  ['accepted', 'contains', { contains: KIND, minContains: 0, maxContains: 2 }],
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword
  ['accepted', 'if', { if: KIND, then: { minProperties: 2 }, else: { minProperties: 3 } }],
  ['refused', 'if', { if: KIND, else: { minProperties: 2 } }],
])('what is judged otherwise is %s when a keyword inside of %s is lost: %j', (expects, keyword, schema) => {
  const rules = listInnerRules(place(schema), 'request').map(({ without, detail, ...rule }) => {
    return [rule.keyword, detail, rule.expects, without[keyword]]
  })
  expect(rules).toEqual([
    [keyword, '/required/kind', expects, { ...KIND, required: [] }],
    [keyword, '/properties/kind/const', expects, { ...KIND, properties: { kind: {} } }],
  ])
})

// biome-ignore lint/suspicious/noThenProperty: it is the keyword
test.each([{ contains: KIND, minContains: 0 }, { if: KIND }, { if: KIND, then: {}, else: true }])(
  'what decides nothing has no rules: %j',
  schema => {
    expect(listInnerRules(place(schema), 'request')).toEqual([])
  },
)

test('the only keyword inside another one is shown by what that says', () => {
  const detailed = (schema: object) => listWrittenRules(place(schema), 'request').flatMap(({ detail }) => detail ?? [])
  expect(detailed({ propertyNames: { maxLength: 20 }, not: { required: ['a'] } })).toEqual([])
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword
  expect(detailed({ if: { required: ['a'] }, then: { minProperties: 2 } })).toEqual(['/required/a'])
})
