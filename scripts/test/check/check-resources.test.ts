import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkResources } from '../../src/check/check-resources.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with the `x-resource` of an operation that lists notes. */
function check(resource: string) {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /notes:
    get:
      operationId: listNotes
      x-resource: ${resource}
      parameters: [{ name: from, in: query, schema: { type: integer } }]
      responses: { "200": { description: OK, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } } } }
    post:
      operationId: createNote
      responses: { "201": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
  /notes/{note}:
    get:
      operationId: getNote
      parameters: [{ name: note, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
components:
  schemas:
    Note:
      type: object
      properties: { id: { type: integer }, size: { type: integer }, by: { type: object, properties: { name: { type: string } } } }
`
  const vendor = vendorOfSpec(text)
  return checkResources(vendor, loadApiSync(vendor.specFile)).map(({ line, message }) => `${line}: ${message}`)
}

test.each([
  '{ role: list }',
  '{ role: none }',
  '{ name: notes }',
  '{ filters: [size >= from, by.name contains from], sort: -by.name }',
  '{ ignoreCase: true }',
])('nothing is wrong with %s', resource => {
  expect(check(resource)).toEqual([])
})

test.each([
  ['notes', '7: This is no object.'],
  ['{ rolle: list }', '7: There is no `rolle`.'],
  ['{ role: lists }', '7: There is no role "lists".'],
  ['{ name: books }', '7: No resource "books" is written and shown by the operations of this document.'],
  ['{ filters: size }', '7: This is no list.'],
  ['{ filters: [size] }', '7: "size" is no filter.'],
  ['{ filters: [size ~ from] }', '7: "size ~ from" is no filter.'],
  ['{ filters: [size = to] }', '7: The operation has no parameter "to" in the query.'],
  ['{ filters: [weight = from] }', '7: An item has no property "weight".'],
  ['{ filters: [by.id = from] }', '7: An item has no property "by.id".'],
  ['{ sort: 1 }', '7: This is no text.'],
  ['{ ignoreCase: yes, role: list }', '7: This is neither true nor false.'],
  ['{ sort: -weight }', '7: An item has no property "weight".'],
])('of %s, it says where something is wrong', (resource, message) => {
  expect(check(resource)).toEqual([message])
})
