import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'

const OWN_SECURITY = apiOf(`
security: [{ key: [], token: [] }]
paths:
  /general: { get: { operationId: general, responses: { '200': { description: OK } } } }
  /own: { get: { operationId: own, security: [{ session: [], token: [] }, { key: [] }], responses: { '200': { description: OK } } } }
  /open: { get: { operationId: open, security: [], responses: { '200': { description: OK } } } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: api_key }
    session: { type: apiKey, in: cookie, name: sid }
`)

test('a request carries the credentials of one alternative of its own operation, and no others', async () => {
  expect((await checkContract(OWN_SECURITY)).failures).toEqual([])
})

test('each of the credentials that belong together is left out once', () => {
  const names = listContractCases(OWN_SECURITY).map(({ name }) => name)
  expect(names.filter(name => / request without \w+ but with /.test(name))).toEqual([
    'general refuses a request without key but with token',
    'general refuses a request without token but with key',
    'own refuses a request without session but with token',
    'own refuses a request without token but with session',
  ])
})

test('an API key in the header of a token is told from it, and takes what is no token', async () => {
  const api = apiOf(`
security: [{ key: [] }, { token: [] }]
paths:
  /things: { get: { operationId: listThings, responses: { '200': { description: OK } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: Authorization }
    token: { type: oauth2, flows: {} }
`)
  expect((await checkContract(api)).failures).toEqual([])
  const names = listContractCases(api).map(({ name }) => name)
  expect(names.filter(name => / refuses a request (?:without|whose)/.test(name))).toEqual([
    'listThings refuses a request without key',
    'listThings refuses a request whose key is "undefined"',
    'listThings refuses a request without token',
  ])
})
