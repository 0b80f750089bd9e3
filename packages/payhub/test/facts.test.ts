import { createMock } from '@crm-clients/mock'
import { createPayhubClient } from '@crm-clients/payhub'
import { expect, test } from 'vitest'

const { fetch } = await createMock('payhub')
const payhub = createPayhubClient({ baseUrl: 'http://payhub.test', token: 'test', fetch })
const path = { ticketId: 'ticket', activityId: 'activity' }

test.each([
  ['message', 7],
  ['metadata', 'text'],
  ['metadata', null],
  ['isPrivate', 'yes'],
  ['isPrivate', null],
])('%s is refused by name: %j', async (field, value) => {
  const result = await payhub.updateTicketActivity({ path, body: { [field]: value } })
  expect(result.status).toBe(422)
  expect(JSON.stringify(result.error)).toContain(field)
})

test.each([
  [{}],
  [{ message: null }],
  [{ message: '' }],
  [{ metadata: { anything: [1, null] } }],
  [{ isPrivate: false }],
])('a body at its limits is accepted: %j', async body => {
  expect(await payhub.updateTicketActivity({ path, body })).toMatchObject({ ok: true, status: 200 })
})

test('metrics take an API key in place of the token, and a client with both sends the token', async () => {
  const sent: unknown[] = []
  const record = (...args: Parameters<typeof fetch>) => {
    sent.push(new Request(...args).headers.get('authorization'))
    return fetch(...args)
  }
  for (const credentials of [{ apiKey: 'k' }, { token: 't' }, { apiKey: 'k', token: 't' }]) {
    const client = createPayhubClient({ baseUrl: 'http://payhub.test', fetch: record, ...credentials })
    expect((await client.getResidualMetrics()).status).toBe(200)
  }
  expect(sent).toEqual(['Api-Key k', 'Bearer t', 'Bearer t'])
  const client = createPayhubClient({ baseUrl: 'http://payhub.test', fetch, apiKey: 'k' })
  await expect(client.getTicket({ path: { ticketId: '1' } })).rejects.toThrow('token')
})

test('a residual stands in the path, and in the query by itself', async () => {
  const mock = await createMock('payhub')
  const client = createPayhubClient({ baseUrl: 'http://payhub.test', token: 't', fetch: mock.fetch })
  const residualId = '3c90c3cc-0d44-4b50-8888-8dd25736052a'
  const query = { residualId, filter: { period: '2026-01' }, after: { createdAt: '2026' }, searchable: ['dba', 'mid'] }
  await client.listResidualMerchantDetails({ path: { residualId: 'one', merchantSummaryId: 'two' }, query }).unwrap()
  expect(mock.requests[0]?.values).toMatchObject({ path: { residualId: 'one' }, query })
})

test('every property of a pricing item is sent, if only as null', async () => {
  const item = { key: null, type: null, name: null, description: null }
  const path = { merchantId: 'one' }
  expect((await payhub.createPricingItem({ path, body: item })).status).toBe(200)
  const { type: _, ...rest } = item
  expect((await payhub.createPricingItem({ path, body: rest as never })).status).toBe(422)
})

test('a title of a principal has at most 80 characters', async () => {
  const add = (title: string) => payhub.addMerchantPrincipal({ path: { merchantId: 'one' }, body: { title } })
  expect((await add('x'.repeat(80))).status).toBe(200)
  expect((await add('x'.repeat(81))).status).toBe(422)
})
