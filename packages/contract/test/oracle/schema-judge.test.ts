import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createSchemaJudge } from '../../src/oracle/schema-judge.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Thing: { type: object, required: [id, name], properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: string } } }
    Id: { anyOf: [{ type: integer, readOnly: true }, { type: 'null' }] }
    NewThing: { $ref: '#/components/schemas/Thing', required: [id, size], properties: { size: { format: whatever } } }
    Both: { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: [id] }] }
    Cat: { type: object }
    Dog: { type: object, required: [kind], properties: { kind: { const: hound } } }
    Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
    a%b: { const: { $ref: nowhere, required: [id] } }
`)

/** The names of the keywords that refuse a value. */
async function refusals(purpose: 'request' | 'response', name: string, value: unknown): Promise<string[]> {
  const findings = await createSchemaJudge(api).judge(purpose, `#/components/schemas/${name}`, value)
  return findings.map(({ rule }) => rule.slice(rule.lastIndexOf('/') + 1))
}

test('what must not be sent is refused, and nobody is asked for it, wherever it is required', async () => {
  expect(await refusals('request', 'Thing', { name: 'a' })).toEqual([])
  expect(await refusals('request', 'Thing', { name: 'a', id: 1 })).not.toEqual([])
  expect(await refusals('request', 'NewThing', { name: 'a', size: 1 })).toEqual([])
  expect(await refusals('request', 'Both', { name: 'a' })).toEqual([])
  expect(await refusals('response', 'Both', { name: 'a' })).toContain('required')
})

test('keywords beside a $ref count', async () => {
  expect(await refusals('request', 'NewThing', { name: 'a' })).toEqual(['required'])
  expect(await refusals('request', 'NewThing', { size: 1 })).toEqual(['required'])
})

test('a branch accepts the values that stand for it: its name, or what it says itself', async () => {
  expect(await refusals('request', 'Pet', { kind: 'Cat' })).toEqual([])
  expect(await refusals('request', 'Pet', { kind: 'hound' })).toEqual([])
  expect(await refusals('request', 'Pet', { kind: 'Dog' })).not.toEqual([])
})

test('data is left alone, and a name may hold a percent sign', async () => {
  expect(await refusals('request', 'a%25b', { $ref: 'nowhere', required: ['id'] })).toEqual([])
  expect(await refusals('request', 'a%25b', {})).toEqual(['const'])
})
