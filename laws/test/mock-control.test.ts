import { testContract } from '@crm-clients/contract'
import { startMock } from '@crm-clients/mock'
import { createMockControl } from '@crm-clients/mock/control'
import { loadApiSync } from '@crm-clients/openapi'
import { verifyServer } from '@crm-clients/verify'
import { describe, expect, test } from 'vitest'

const CONTROL = loadApiSync(new URL('../../packages/mock/control.yaml', import.meta.url))

describe('what the document of the controls promises holds for client and mock', () => {
  testContract({ test, spec: CONTROL, createClient: createMockControl })
})

test('a mock serves its controls as their document says', async () => {
  await using mock = await startMock('fintoro')
  await fetch(`${mock.url}/nowhere`)
  const report = await verifyServer(CONTROL, { baseUrl: mock.controlUrl ?? '', writes: true })
  expect(report.deviations).toEqual([])
  expect(report.operations.map(({ operation }) => operation)).toEqual(
    CONTROL.operations.map(({ operationId }) => operationId),
  )
})

test('its client plans replies, sees requests and sends events', async () => {
  await using mock = await startMock('fintoro')
  const control = createMockControl({ baseUrl: mock.controlUrl ?? '' })
  const planned = { operation: 'updateCrmEvent', status: 418, times: 1, undocumented: true }
  expect(await control.planReply({ body: planned }).unwrap()).toEqual(planned)
  const headers = { authorization: 'Bearer t', 'content-type': 'application/json' }
  const call = () =>
    fetch(`${mock.url}/contact-activity-logs/551`, { method: 'PATCH', headers, body: '{"metadata":{}}' })
  expect([(await call()).status, (await call()).status]).toEqual([418, 200])
  const { requests } = await control.listRequests({ query: { operation: 'updateCrmEvent' } }).unwrap()
  expect(requests.map(({ answer }) => answer?.status)).toEqual([418, 200])
  const verified = await control.verifyRequests()
  expect(verified.status === 409 && verified.error.problems).toMatchObject([{ id: 1, status: 418 }])
  const refused = await control.planReply({ body: { operation: 'updateCrmEvnt' } })
  expect(refused.status === 422 && refused.error.detail).toContain('has no operation "updateCrmEvnt"')
  await control.resetMock().unwrap()
  expect((await control.getHealth().unwrap()).requests).toBe(0)
})
