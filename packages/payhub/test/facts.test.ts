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
