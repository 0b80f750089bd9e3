import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkForms } from '../../src/check/check-forms.ts'
import { vendorOfForm } from './vendor-of-spec.ts'

/** What is wrong with a form of such a schema. */
function check(schema: string, mediaType = 'multipart/form-data') {
  const components = "components: { schemas: { Many: { type: array }, Some: { type: [object, 'null'] } } }"
  const vendor = vendorOfForm(mediaType, `schema: ${schema}`, components)
  return checkForms(vendor, loadApiSync(vendor.specFile)).map(({ line, message }) => `${line}: ${message}`)
}

test.each([
  '{ type: object }',
  '{}',
  "{ $ref: '#/components/schemas/Some' }",
  "{ oneOf: [{ $ref: '#/components/schemas/Many' }, { type: object }] }",
])('a form of the schema %s has fields', schema => {
  expect(check(schema)).toEqual([])
})

test('a body that is no form may be a list', () => {
  expect(check('{ type: array }', 'application/json')).toEqual([])
})

test.each(['multipart/form-data', 'multipart/mixed', 'application/x-www-form-urlencoded'])(
  'a form of %s whose schema allows no object is found at its place',
  mediaType => {
    const expected = [`10: A form of ${mediaType} is an object of fields, and its schema allows none.`]
    expect(check('{ type: string, format: binary }', mediaType)).toEqual(expected)
    expect(check("{ allOf: [{ $ref: '#/components/schemas/Many' }, {}] }", mediaType)).toEqual(expected)
  },
)
