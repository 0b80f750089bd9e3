import { expect, test } from 'vitest'
import { enforceDiscriminator } from '../../src/schema/discriminated-branches.ts'

const document = { 'a/b': { type: 'object' }, Dog: { properties: { kind: { pattern: '^dog' } } } }
const demand = (...values: string[]) => ({ properties: { kind: { enum: values } }, required: ['kind'] })

test('each branch accepts the values that stand for it, by the mapping or by its name', () => {
  const anyOf = [{ $ref: '#/a~1b' }, { $ref: '#/Dog' }, { type: 'null' }]
  const enforced = enforceDiscriminator(document, { anyOf, discriminator: { propertyName: 'kind' } })
  expect(enforced.anyOf).toEqual([{ allOf: [{ $ref: '#/a~1b' }, demand('a/b')] }, { $ref: '#/Dog' }, { type: 'null' }])
  const mapping = { one: '#/a~1b', two: 'a/b', three: 'Dog' }
  const mapped = enforceDiscriminator(document, { oneOf: anyOf, discriminator: { propertyName: 'kind', mapping } })
  expect(mapped.oneOf).toEqual([
    { allOf: [{ $ref: '#/a~1b' }, demand('one', 'two')] },
    { allOf: [{ $ref: '#/Dog' }, demand('three')] },
    { type: 'null' },
  ])
})

test('a schema that others inherit from demands one of the mapped values', () => {
  const schema = { allOf: [{}], discriminator: { propertyName: 'kind', mapping: { a: 'A' } } }
  expect(enforceDiscriminator(document, schema).allOf).toEqual([{}, demand('a')])
})

test('a schema without a discriminator, or with one that tells nothing, stays as it is', () => {
  for (const schema of [{ type: 'object' }, { discriminator: { propertyName: 'kind' } }, { discriminator: 'kind' }]) {
    expect(enforceDiscriminator(document, schema)).toBe(schema)
  }
})
