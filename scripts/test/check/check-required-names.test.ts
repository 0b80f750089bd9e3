import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkSpec } from '../../src/check/check-spec.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

const spec = readFileSync(new URL('../../template/spec.yaml', import.meta.url), 'utf8').replaceAll('__title__', 'Acme')

/** What is said of a schema that an answer has among its own. */
async function check(schema: string, others: string = '') {
  const text = spec.replace('      description: Somebody to', () => `      PLACE\n      description: Somebody to`)
  const findings = await checkSpec(
    vendorOfSpec(text.replace('PLACE', () => schema).replace('  schemas:\n', () => `  schemas:\n${others}`)),
  )
  return findings.filter(({ rule }) => rule === 'spec/described-names').map(({ message }) => message)
}

test.each([
  'allOf: [{ required: [tag] }, { properties: { tag: {} } }]',
  'anyOf: [{ required: [name] }, { required: [id] }]',
  'oneOf: [{ properties: { tag: {} }, required: [id, tag] }]',
  'allOf: [{ required: [tag] }, { oneOf: [{ properties: { tag: {} } }, { properties: { tag: { type: string } } }] }]',
  'not: { required: [name] }',
  'if: { required: [name] }\n      then: { required: [id] }',
  'allOf: [{ required: [en], additionalProperties: { type: string } }]',
  "allOf: [{ required: [x-a], patternProperties: { '^x-': { type: string } } }]",
])('a name may be described beside what requires it, above it, in a branch, or by its like: %s', async schema => {
  expect(await check(schema)).toEqual([])
})

test('a schema that only requires is described by those that refer to it', async () => {
  const others = '    Named: { type: object, required: [name] }\n'
  expect(await check("allOf: [{ $ref: '#/components/schemas/Named' }]", others)).toEqual([])
})

test.each([
  'allOf: [{ required: [tag] }]',
  'anyOf: [{ required: [tag], properties: { id: {} } }]',
  'allOf: [{ properties: { inner: { properties: { tag: {} } } } }, { required: [tag] }]',
])('a name that is described nowhere is a mistake: %s', async schema => {
  expect(await check(schema)).toEqual(['The property "tag" is required, and described nowhere.'])
})
