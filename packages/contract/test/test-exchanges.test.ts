import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { testExchanges } from '../src/test-exchanges.ts'

const SHOP = apiOf(`
security: [{ token: [] }]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        2XX: { description: One, content: { application/vnd.shop+json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        default: { description: None, content: { application/json: { schema: { required: [message] } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas: { Thing: { type: object, required: [name], properties: { name: { type: string }, size: { type: integer } } } }
`)

/** What becomes of the test of one exchange: nothing, when it is green. */
function messageOf(status: number, body: unknown, contradicts: string[] = []): Promise<string | undefined> {
  const request = { method: 'GET', path: '/things/7' }
  return outcomeOf({ name: 'a thing', request, response: { status, body }, contradicts })
}

async function outcomeOf(exchange: DocumentedExchange): Promise<string | undefined> {
  const tests: (() => Promise<void>)[] = []
  testExchanges({ test: (_, run) => tests.push(run), spec: SHOP, exchanges: [exchange] })
  return tests[0]?.().then(
    () => undefined,
    (error: Error) => error.message,
  )
}

test('a printed response is held against what the document says of its status, its range or the rest', async () => {
  expect(await messageOf(201, { name: 'A' })).toBeUndefined()
  expect(await messageOf(201, { size: 1 })).toContain("required property 'name'")
  expect(await messageOf(404, { message: 'None' })).toBeUndefined()
  expect(await messageOf(404, {})).toContain("required property 'message'")
})

test('what a vendor gets wrong is known, and no longer known once it is right', async () => {
  expect(await messageOf(200, { name: 'A', size: 'big' }, ['size'])).toBeUndefined()
  expect(await messageOf(200, { name: 'A', size: 1 }, ['size'])).toContain('no longer contradicts')
})

test('a printed request that breaks its own schema is refused for that', async () => {
  const outcome = (path: string, ...contradicts: string[]) => {
    const request = { method: 'GET', path, contradicts }
    return outcomeOf({ name: 'a thing', request, response: { status: 200, body: { name: 'A' } } })
  }
  expect(await outcome('/things/seven', 'id')).toBeUndefined()
  expect(await outcome('/things/seven', 'size')).toContain("no longer contradicts the spec in [ 'size' ]")
  expect(await outcome('/things/7', 'id')).toContain('no longer contradicts')
  expect(await outcome('/things/seven')).toContain('expected 200')
})

test('the lists of a folder are read by name, and one that is none is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exchanges-'))
  const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  const named = (name: string) => ({ name, request: { method: 'GET', path: '/things/7' }, response: { status: 200 } })
  const register = (url: URL) => {
    const names: string[] = []
    testExchanges({ test: name => names.push(name), spec: SHOP, exchanges: url })
    return names.map(name => name.replace(/.*: /, ''))
  }
  write('b.json', [named('b'), named('c')])
  write('a.json', [named('a')])
  write('a.txt', 'none')
  expect(register(pathToFileURL(folder))).toEqual(['a', 'b', 'c'])
  expect(register(pathToFileURL(join(folder, 'nowhere')))).toEqual([])
  write('d.json', named('d'))
  expect(() => register(pathToFileURL(folder))).toThrow('d.json holds no list of exchanges')
})
