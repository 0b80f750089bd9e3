import { loadApiSync } from '@crm-clients/openapi'
import { describe, expect, test } from 'vitest'
import { checkSpreadObjects } from '../../src/check/check-spread-objects.ts'
import { vendorOfForm, vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with the parameters of a list of things. */
function check(...parameters: string[]) {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /things:
    get:
      operationId: listThings
      parameters:
${parameters.map(parameter => `        - { ${parameter} }`).join('\n')}
      responses: {}
`
  const vendor = vendorOfSpec(text)
  const findings = checkSpreadObjects(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

const ANY = 'schema: { type: object, additionalProperties: { type: string } }'
const NAMED = 'schema: { type: object, properties: { a: { type: string } }, additionalProperties: false }'

test.each([
  ['one object of any names', `name: filter, in: query, ${ANY}`, `name: where, in: query, ${NAMED}`],
  ['objects in places of their own', `name: filter, in: query, ${ANY}`, `name: where, in: cookie, ${ANY}`],
  ['objects under their names', `name: filter, in: query, ${ANY}`, `name: where, in: query, style: deepObject, ${ANY}`],
  ['objects as one text', `name: filter, in: query, explode: false, ${ANY}`, `name: where, in: query, ${ANY}`],
  ['an object and a text', `name: filter, in: query, ${NAMED}`, 'name: b, in: query, schema: { type: string }'],
])('%s can be told apart', (_, ...parameters) => {
  expect(check(...parameters)).toEqual([])
})

test.each(['query', 'cookie'])('two objects of any names in one %s cannot be told apart', place => {
  expect(check(`name: filter, in: ${place}, ${ANY}`, `name: where, in: ${place}, ${ANY}`)).toEqual([
    `9: The ${place} has properties of any name for filter, and for where as well: nobody can tell whose they are.`,
  ])
})

test('a name that two objects have, or an object and a parameter, is nobody’s', () => {
  expect(check(`name: filter, in: query, ${NAMED}`, `name: where, in: query, ${NAMED}`)).toEqual([
    '9: filter and where have a name in common in the query: nobody can tell whose it is.',
  ])
  expect(check(`name: filter, in: query, ${NAMED}`, 'name: a, in: query, schema: { type: string }')).toEqual([
    '9: filter and a have a name in common in the query: nobody can tell whose it is.',
  ])
})

/** What is wrong with the form of an operation. */
function checkForm(mediaType: string, schema: string, encoding: string) {
  const fields = encoding.split(', ').map(name => `  ${name}: { style: form, explode: true }`)
  const vendor = vendorOfForm(mediaType, [`schema: { type: object, ${schema} }`, 'encoding:', ...fields].join('\n'))
  const findings = checkSpreadObjects(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

const OPEN = '{ type: object, additionalProperties: { type: string } }'
const CLOSED = '{ type: object, properties: { a: { type: string } }, additionalProperties: false }'

describe.each(['application/x-www-form-urlencoded', 'multipart/form-data'])('%s', form => {
  test.each([
    ['one object of any names', `properties: { one: ${OPEN}, two: ${CLOSED} }`],
    ['two objects, one of which is JSON', `properties: { one: ${OPEN}, three: ${OPEN} }`],
    ['a closed object beside fields of any name', `properties: { two: ${CLOSED} }, patternProperties: { ^x: {} }`],
    ['fields that nobody describes', `properties: { one: ${OPEN} }, additionalProperties: false`],
  ])('%s can be told apart', (_, schema) => {
    expect(checkForm(form, schema, 'one, two')).toEqual([])
  })

  test.each([
    [
      'two objects of any names',
      `properties: { one: ${OPEN}, two: ${OPEN} }`,
      '13: The form has properties of any name for one, and for two as well: nobody can tell whose they are.',
    ],
    [
      'an object and fields of any name',
      `properties: { one: ${OPEN} }, patternProperties: { ^x: {} }`,
      '12: The form has properties of any name for others, and for one as well: nobody can tell whose they are.',
    ],
    [
      'an object and a field of one name',
      `properties: { two: ${CLOSED}, a: { type: string } }`,
      '10: two and a have a name in common in the form: nobody can tell whose it is.',
    ],
  ])('%s cannot', (_, schema, finding) => {
    expect(checkForm(form, schema, 'one, two')).toEqual([finding])
  })
})
