import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkPagination } from '../../src/check/check-pagination.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with the pagination of a list of things. */
function check(pagination: string, answer = '{ $ref: "#/components/schemas/ThingPage" }') {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /things:
    post:
      operationId: listThings
      x-pagination: ${pagination}
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { skip: { type: integer } } } } } }
      responses:
        "200": { description: Things., content: { application/json: { schema: ${answer} } } }
components:
  schemas:
    ThingPage:
      type: object
      properties:
        data: { type: [array, "null"], items: { type: string } }
        free: { type: object, additionalProperties: true }
        any: {}
        paging: { allOf: [{ type: object, properties: { next: { type: string }, last: { type: integer } } }] }
`
  const vendor = vendorOfSpec(text)
  const findings = checkPagination(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

test.each([
  '{ style: page, parameter: page, items: /data, last: /paging/last }',
  '{ style: offset, parameter: skip, in: body, items: /data }',
  '{ style: cursor, parameter: page, items: /data, next: /paging/next }',
  '{ style: link, items: /data, next: /paging/next }',
  '{ style: link, items: /data }',
  // What the document does not describe may be a list.
  '{ style: page, parameter: page, items: /free/things }',
  '{ style: page, parameter: page, items: /any }',
])('nothing is wrong with %s', pagination => {
  expect(check(pagination)).toEqual([])
})

test('the whole answer may be the list', () => {
  expect(check('{ style: page, parameter: page, items: "" }', '{ type: array, items: { type: string } }')).toEqual([])
})

test.each([
  ['true', '7: This is no object.'],
  ['{ style: pages, parameter: page, items: /data }', '7: There is no style "pages".'],
  ['{ style: page, parameter: number, items: /data }', '7: The operation has no parameter "number" in the query.'],
  ['{ style: page, parameter: page, in: body, items: /data }', '7: The operation has no parameter "page" in the body.'],
  ['{ style: page, items: /data }', '7: The operation has no parameter "undefined" in the query.'],
  ['{ style: cursor, parameter: page, items: /data }', '7: A cursor needs `next`.'],
  ['{ style: page, parameter: page, items: /datas }', '7: The answer has no "/datas".'],
  ['{ style: page, parameter: page, items: data }', '7: `items` is "data", and has to be a JSON pointer.'],
  ['{ style: page, parameter: page }', '7: `items` is missing, and has to be a JSON pointer.'],
  ['{ style: page, parameter: page, items: /paging }', '7: "/paging" of the answer is no list.'],
  ['{ style: page, parameter: page, items: "" }', '7: "" of the answer is no list.'],
  ['{ style: page, parameter: page, items: /data, last: /paging/end }', '7: The answer has no "/paging/end".'],
  ['{ style: link, items: /data, next: /paging/nxt }', '7: The answer has no "/paging/nxt".'],
])('%s: %s', (pagination, finding) => {
  expect(check(pagination)).toEqual([finding])
})
