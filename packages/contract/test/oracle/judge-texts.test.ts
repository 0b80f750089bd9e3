import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { judgeHeader } from '../../src/oracle/judge-header.ts'
import { judgeTexts } from '../../src/oracle/judge-texts.ts'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'
import { typeTexts } from '../../src/oracle/type-texts.ts'

const api = apiOf(`
paths: {}
components:
  schemas:
    Level: { enum: [1, 2] }
    Yes: { const: true }
    Either: { oneOf: [{ type: integer, maximum: 9 }, { type: string, pattern: '^[a-z]' }] }
    Digits: { type: [integer, string], maxLength: 3 }
    Page: { type: integer, minimum: 1 }
    Amounts: { type: object, additionalProperties: { type: number } }
    Marks: { type: object, patternProperties: { '^x-': { type: boolean } }, additionalProperties: false }
    Numbers: { type: array, items: { type: integer } }
    Size: { type: object, required: [width], properties: { width: { type: integer } } }
`)
const schemas = createSchemaOracle(api)

const schemaOf = (name: string) => ({ schema: api.schemas.get(name) ?? false, pointer: `#/components/schemas/${name}` })

/** The keywords that a value breaks which was written as texts. */
async function brokenBy(name: string, texts: unknown): Promise<string[]> {
  const schema = schemaOf(name)
  const broken = await judgeTexts(
    value => schemas.judge('request', schema.pointer, value),
    typeTexts(api, [schema], texts),
  )
  return broken.map(({ rule }) => rule.slice(rule.lastIndexOf('/') + 1))
}

test.each([
  ['Level', '2'],
  ['Yes', 'true'],
  ['Either', '9'],
  ['Either', 'a'],
  ['Digits', '123'],
  ['Page', '1'],
  ['Amounts', { food: '1.5', rent: '-2' }],
  ['Marks', { 'x-new': 'false' }],
])('%s accepts a text that is right in one reading: %j', async (name, texts) => {
  expect(await brokenBy(name, texts)).toEqual([])
})

test.each([
  ['Level', '3', 'enum'],
  ['Yes', 'false', 'const'],
  ['Page', '0', 'minimum'],
  ['Page', '0x1', 'type'],
  ['Page', ' 1', 'type'],
  ['Amounts', { food: 'none' }, 'type'],
  ['Marks', { 'x-new': 'maybe' }, 'type'],
])('%s refuses a text that is wrong in all readings: %j (%s)', async (name, texts, keyword) => {
  expect(await brokenBy(name, texts)).toContain(keyword)
})

test.each([
  ['Numbers', '1,2, 3', 0],
  ['Numbers', '1,b', 1],
  ['Size', 'width=3', 0],
  ['Size', 'width,3', 0],
  ['Size', 'height,3', 1],
])('a header is a list or an object if it is right as one: %s of %s', async (name, text, wrong) => {
  const schema = schemaOf(name)
  const broken = await judgeHeader(api, schema, text, value => schemas.judge('response', schema.pointer, value))
  expect(broken.length > 0).toBe(wrong > 0)
})
