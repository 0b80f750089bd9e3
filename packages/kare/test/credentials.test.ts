import { createKareClient, isConfigError } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'

const call = { path: { companyId: 1, contactId: 1 }, body: { notify: true } }

test('both credentials are sent, each in its header', async () => {
  const { fetch, requests } = await createMock('kare')
  await createKareClient({ token: 'access', sessionToken: async () => 'session', fetch })
    .updateContact(call)
    .unwrap()
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer access')
  expect(requests[0]?.headers.get('x-session-token')).toBe('session')
})

test('a client with one of the two credentials says which one is missing', async () => {
  const { fetch, requests } = await createMock('kare')
  const error = await createKareClient({ token: 'access', fetch })
    .updateContact(call)
    .catch((reason: unknown) => reason)
  expect(isConfigError(error)).toBe(true)
  expect(String(error)).toContain('kare: no sessionToken. Pass { sessionToken } or set KARE_SESSION_TOKEN.')
  expect(requests).toHaveLength(0)
})
