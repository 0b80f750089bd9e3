import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { expect, test } from 'vitest'
import { verifyServer } from '../src/verify-server.ts'

const SPECS = new URL('../../../specs/', import.meta.url)
const vendors = readdirSync(SPECS)
  .filter(file => file.endsWith('.yaml'))
  .map(file => new URL(file, SPECS))

test.each(vendors)('the mock of %s conforms, for reads and writes', async spec => {
  const api = loadApiSync(spec)
  await using mock = await startMock(api)
  const entries = api.credentials.map(({ option }) => [option, 'a-credential'])
  const credentials = Object.fromEntries(entries)
  const report = await verifyServer(api, { baseUrl: mock.url, credentials, writes: true })
  expect([report.deviations, report.skipped]).toEqual([[], []])
  expect(report.exchanges).toBeGreaterThan(0)
  expect(report.information.map(({ rule }) => rule)).not.toContain('no-success')
})

test('a vendor that changed its answers is found out, item by item', async () => {
  const spec = new URL('atzcrm.yaml', SPECS)
  const answer = {
    total: '2',
    last_page: null,
    data: [
      { id: 42, importance: 'urgent' },
      { id: 43, created_at: 'yesterday', attachment: {} },
    ],
  }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { deviations } = await verifyServer(spec, { baseUrl, credentials: { token: 'a-credential' } })
  server.close()
  const ofList = deviations.filter(({ operation }) => operation === 'listActivities')
  const found = ofList.map(({ rule, location, expected, found }) => [rule, location, expected.pointer, found])
  const page = '#/components/schemas/ActivityPage/properties'
  expect(found).toEqual([
    ['body-schema/type', 'response body /total', `${page}/total/type`, '"2"'],
    ['body-schema/type', 'response body /last_page', `${page}/last_page/type`, 'null'],
    ['body-schema/enum', 'response body /data/0/importance', '#/components/schemas/Importance/enum', '"urgent"'],
    [
      'body-schema/format',
      'response body /data/1/created_at',
      '#/components/schemas/Activity/properties/created_at/format',
      '"yesterday"',
    ],
    ['credentials-not-required', 'request header authorization', '#/security', 'the server accepted it with 200'],
  ])
})
