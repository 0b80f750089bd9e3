import { UsageError } from '@crm-clients/openapi/command-line'
import { parseDocument } from '@crm-clients/openapi/document'
import { readFetchArguments } from '@crm-clients/openapi/http'
import { apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { findOperation, prepareVerification } from '../../src/verification/verification.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { SHOP } from '../shop.ts'

const BASE_URL = 'http://127.0.0.1:1'

const WRONG_OPTIONS = [
  [{ baseUrl: 'shop.test' }, 'not an http or https URL'],
  [{ baseUrl: 'https://ada:secret@shop.test' }, 'more than origin and path'],
  [{ baseUrl: BASE_URL }, 'set SHOP_TOKEN or pass --credential token=…'],
  [{ baseUrl: BASE_URL, credentials: { key: 'secret' } }, 'Shop has no credential key. It has: token.'],
  [{ baseUrl: BASE_URL, credentials: { token: 'secret\n' } }, 'a character that no header can carry'],
] as const

test.each(WRONG_OPTIONS)('%j is refused, and no credential is quoted', async (options, message) => {
  const error: unknown = await verifyServer(SHOP, options).catch(reason => reason)
  expect(error).toBeInstanceOf(UsageError)
  expect(String(error)).toContain(message)
  expect(String(error)).not.toContain('secret')
})

test('a schema that cannot be compiled is named, without advice for mocks', async () => {
  const document = apiWithBody('{ type: strng }')
  const error: unknown = await verifyServer(document, { baseUrl: BASE_URL }).catch(reason => reason)
  expect(String(error)).toContain('One schema is not valid JSON Schema')
  expect(String(error)).toMatch(/Correct the document\.$/)
})

const NEIGHBOURS = parseDocument(
  `
openapi: 3.1.1
info: { title: Neighbours, version: v1 }
paths:
  /orders/{id}: { get: { operationId: readComparison, responses: { '200': { description: One } } } }
  /orders/mine: { get: { operationId: listMine, responses: { '200': { description: Mine } } } }
`,
  'neighbours.yaml',
)

async function find(baseUrl: string, method: string, path: string): Promise<string | undefined> {
  const request = await readFetchArguments(new URL(path, BASE_URL), { method })
  return findOperation(await prepareVerification(NEIGHBOURS, { baseUrl }), request)?.operationId
}

test('a path without parameters goes before one with', async () => {
  expect(await find(BASE_URL, 'GET', '/orders/mine')).toBe('listMine')
  expect(await find(BASE_URL, 'GET', '/orders/1')).toBe('readComparison')
  expect(await find(BASE_URL, 'PUT', '/orders/1')).toBeUndefined()
})

test('an operation is looked for below the base path of the server, and HEAD is that of GET', async () => {
  expect(await find(`${BASE_URL}/v1/`, 'HEAD', '/v1/orders/mine')).toBe('listMine')
  expect(await find(`${BASE_URL}/v1/`, 'GET', '/orders/mine')).toBeUndefined()
})
