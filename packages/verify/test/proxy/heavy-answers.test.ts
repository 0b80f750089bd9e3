import { gzipSync } from 'node:zlib'
import { parseDocument } from '@crm-clients/openapi/document'
import { leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { MOST_JUDGED_VALUES } from '../../src/exchange/read-body.ts'
import { startVerifyingProxy } from '../../src/start-verifying-proxy.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { startServer } from '../local-server.ts'

const LISTS = parseDocument(
  `
openapi: 3.1.1
info: { title: Lists, version: v1 }
paths:
  /list:
    get:
      operationId: listAll
      responses:
        '200':
          description: All
          content:
            application/json: { schema: { type: array, items: { anyOf: [{ type: integer }, { type: object, required: [id] }] } } }
    post:
      operationId: addAll
      requestBody: { content: { application/json: { schema: { type: array, items: { type: integer } } } } }
      responses: { '200': { description: All, content: { application/json: { schema: { type: array } } } } }
`,
  'lists.yaml',
)

const listOf = (length: number, item = '{}') => `[${Array(length).fill(item).join(',')}]`
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

async function start(text: string, timeout = 30_000) {
  const body = gzipSync(text)
  const server = await startServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body)
  })
  const proxy = await startVerifyingProxy(LISTS, { baseUrl: server.origin, timeout, writes: true })
  const close = async () => {
    await proxy.close()
    await server[Symbol.asyncDispose]()
  }
  const read = async (init?: RequestInit) => (await (await fetch(`${proxy.url}/list`, init)).text()).length
  return { server, proxy, read, [Symbol.asyncDispose]: close }
}

test.each([
  ['millions of values', listOf(3_900_000), '100000 values'],
  ['six thousand levels', nested(6000), '500 levels'],
])('an answer of %s passes soon, and is not judged', { timeout: 60_000 }, async (_, text, found) => {
  await using setting = await start(text)
  expect(await setting.read()).toBe(text.length)
  expect(setting.proxy.report()).toMatchObject({
    exchanges: 1,
    deviations: [],
    information: [{ rule: 'body-unjudged', location: 'response body', found: `application/json, more than ${found}` }],
  })
  expect(await leastComputing(setting.read, 700)).toBeLessThan(700)
  expect(await verifyServer(LISTS, { baseUrl: setting.server.origin })).toMatchObject({ exchanges: 1, deviations: [] })
})

test.each([
  ['values', listOf(MOST_JUDGED_VALUES + 1, '1')],
  ['levels', nested(6000)],
])('of a request that holds too many %s, nothing is said but that', async (_, body) => {
  await using setting = await start('[]')
  await setting.read({ method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const { deviations, information } = setting.proxy.report()
  expect([deviations, information.map(({ rule, location }) => [rule, location])]).toEqual([
    [],
    [['body-unjudged', 'request body']],
  ])
})

test('no server is taken for late while its answers are judged', { timeout: 60_000 }, async () => {
  await using setting = await start(listOf(MOST_JUDGED_VALUES / 2 - 1), 150)
  const count = 12
  await Promise.all(Array.from({ length: count }, () => setting.read()))
  const { exchanges, deviations } = setting.proxy.report()
  expect([exchanges, deviations.filter(({ rule }) => rule === 'timeout')]).toEqual([count, []])
})
