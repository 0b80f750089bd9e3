import { expect, test } from 'vitest'
import { listRules } from '../../src/schema/rules.ts'

const document = {
  Thing: { properties: { name: { type: 'string', maxLength: 5 } } },
  NewThing: { $ref: '#/Thing', required: ['name'] },
  Tree: { properties: { children: { items: { $ref: '#/Tree' }, maxItems: 3 } } },
}

function rulesOf(schema: object, direction: 'request' | 'response' = 'request'): string[] {
  const rules = listRules(document, { schema: { ...schema }, pointer: '#/use' }, direction)
  return rules
    .filter(({ expects }) => expects === 'refused')
    .map(({ keyword, detail, location, pointer }) => [keyword, detail, location, pointer].filter(Boolean).join(' '))
}

test('what stands beside a $ref is a rule, wherever another schema refers to it', () => {
  expect(rulesOf({ $ref: '#/NewThing' })).toEqual([
    'required name #/NewThing',
    'maxLength /name #/Thing/properties/name',
    'type /name #/Thing/properties/name',
  ])
})

test('a schema that leads back to itself has its rules once', () => {
  expect(rulesOf({ $ref: '#/Tree' })).toEqual(['maxItems /children #/Tree/properties/children'])
})

test('what must not be sent is a rule of requests only', () => {
  const schema = { properties: { id: { readOnly: true } } }
  expect(rulesOf(schema)).toEqual(['readOnly /id #/use/properties/id'])
  expect(rulesOf(schema, 'response')).toEqual([])
})
