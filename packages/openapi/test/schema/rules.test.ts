import { expect, test } from 'vitest'
import { listWrittenRules } from '../../src/schema/written-rules.ts'

function rulesOf(schema: object, direction: 'request' | 'response' = 'request'): string[] {
  return listWrittenRules({ schema: { ...schema }, pointer: '#/use' }, direction)
    .filter(({ expects }) => expects === 'refused')
    .map(({ keyword, detail, location, pointer }) => [keyword, detail, location, pointer].filter(Boolean).join(' '))
}

test('a reference is a rule, and what stands beside it is one as well', () => {
  expect(rulesOf({ $ref: '#/Thing', required: ['name'] })).toEqual(['$ref #/Thing #/use', 'required name #/use'])
})

test('what must not be sent is a rule of requests only', () => {
  const schema = { properties: { id: { readOnly: true } } }
  expect(rulesOf(schema)).toEqual(['readOnly /id #/use/properties/id'])
  expect(rulesOf(schema, 'response')).toEqual([])
})
