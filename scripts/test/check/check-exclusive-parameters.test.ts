import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { checkExclusiveParameters } from '../../src/check/check-exclusive-parameters.ts'
import { vendorOfSpec } from './vendor-of-spec.ts'

/** What is wrong with the parameters of a list of things that exclude each other. */
function check(groups: string) {
  const text = `openapi: 3.1.1
info: { title: Acme, version: v1 }
paths:
  /things:
    get:
      operationId: listThings
      x-exclusive-parameters: ${groups}
      parameters:
        - { name: client, in: query, schema: { type: integer } }
        - { name: supplier, in: query, schema: { type: integer } }
        - { name: page, in: query, required: true, schema: { type: integer } }
        - { name: X-Tenant, in: header, schema: { type: string } }
      responses: {}
`
  const vendor = vendorOfSpec(text)
  const findings = checkExclusiveParameters(vendor, loadApiSync(vendor.specFile))
  return findings.map(({ line, message }) => `${line}: ${message}`)
}

test.each(['[{ parameters: [client, supplier] }]', '[{ required: true, parameters: [client, supplier] }]', '[]'])(
  'nothing is wrong with %s',
  groups => {
    expect(check(groups)).toEqual([])
  },
)

test.each([
  ['client', '7: This is no list.'],
  ['[client, supplier]', '7: This names no two parameters.', '7: This names no two parameters.'],
  ['[{ parameters: [client] }]', '7: This names no two parameters.'],
  ['[{ required: yes, parameters: [client, supplier] }]', '7: `required` is "yes".'],
  ['[{ parameters: [client, suplier] }]', '7: The operation has no parameter "suplier" in the query.'],
  ['[{ parameters: [client, X-Tenant] }]', '7: The operation has no parameter "X-Tenant" in the query.'],
  ['[{ parameters: [client, page] }]', '7: "page" is required, so the others could never be sent.'],
  ['[{ parameters: [client, supplier, client] }]', '7: "client" is named already.'],
])('%s: %s', (groups, ...found) => {
  expect(check(groups)).toEqual(found)
})
