import { resolveReference } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderVerifyReport } from '../../src/report/render-verify-report.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { conforming, type Handler, isAuthorized, startServer } from '../local-server.ts'
import { SHOP, TOKEN } from '../shop.ts'
import { DEVIATIONS, type ShopDeviation } from './shop-deviations.ts'

/** The shop's server, but for one thing. */
function deviating({ at, answer }: ShopDeviation): Handler {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    const place = { '/v1/health': 'health', '/v1/motto': 'motto' }[path]
    const isMeant = (place ?? (isAuthorized(request) ? undefined : 'anonymous')) === at
    return isMeant ? answer(response) : conforming(request, response)
  }
}

test.concurrent.each(DEVIATIONS)('it names $name: $rule', async deviation => {
  const { rule, location, pointer, timeout = 30_000 } = deviation
  await using server = await startServer(deviating(deviation))
  const options = { baseUrl: `${server.origin}/v1`, credentials: { token: TOKEN }, timeout }
  const { deviations } = await verifyServer(SHOP, options)
  expect(deviations.map(found => [found.rule, found.location, found.expected.pointer])).toEqual([
    [rule, location, pointer],
  ])
  expect(resolveReference<unknown>(SHOP, { $ref: pointer })).toBeDefined()
})

test('there are more than twenty ways to deviate, all told apart', () => {
  expect(new Set(DEVIATIONS.map(({ rule }) => rule)).size).toBeGreaterThan(20)
})

test('a server that conforms is not accused, and only reads were sent', async () => {
  await using server = await startServer(conforming)
  const report = await verifyServer(SHOP, { baseUrl: `${server.origin}/v1/`, credentials: { token: TOKEN } })
  expect([report.deviations, report.information]).toEqual([[], []])
  expect([...server.requests].sort()).toEqual([
    'GET /v1/health',
    'GET /v1/motto',
    'GET /v1/orders?page=2',
    'GET /v1/orders?page=2',
  ])
  expect(report.skipped).toEqual([{ request: 'POST /v1/orders', reason: 'it is a write; --writes sends it' }])
  expect(report.operations[3]).toEqual({ operation: 'readMotto', documented: ['200'], seen: { 200: 1 } })
  expect(renderVerifyReport(report)).toContain('## Shop: no deviations from the spec')
})
