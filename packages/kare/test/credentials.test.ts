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

test('one login gives both, and half of it does not compile', async () => {
  const { fetch, requests } = await createMock('kare')
  const kare = createKareClient({
    authenticate: async () => {
      const { data } = await kare.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } }).unwrap()
      return { token: data.accessToken, sessionToken: data.sessionToken }
    },
    fetch,
  })
  await Promise.all([kare.updateContact(call).unwrap(), kare.listLabels().unwrap()])
  const operations = requests.map(({ operationId }) => operationId)
  expect(operations.filter(operationId => operationId === 'logIn')).toHaveLength(1)
  expect(operations.sort()).toEqual(['listLabels', 'logIn', 'updateContact'])

  // @ts-expect-error: the session's token is missing
  const error = await createKareClient({ authenticate: () => ({ token: 'access' }), fetch })
    .updateContact(call)
    .catch((reason: unknown) => reason)
  expect(String(error)).toContain('kare: authenticate gave no sessionToken')
  expect(() => createKareClient({ authenticate: () => ({ token: 't', sessionToken: 's' }), token: 't' })).toThrow(
    'kare: token is given twice',
  )
})
