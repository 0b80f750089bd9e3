import { createKareClient, type KareMethods } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

const mock = await createMock('kare')
const kare = createKareClient({ token: 'test', sessionToken: 'test', fetch: mock.fetch })

/** Also what does not compile can be sent: users of JavaScript do. */
const call = (operation: keyof KareMethods, args: object) =>
  (kare[operation] as (args: object) => Promise<{ ok: boolean; status: number; error?: unknown }>)(args)

const company = { name: 'Company Name', type: 1, email: 'example@email.com' }
const key = { receiverId: 'user_78910', createdAt: '2024-12-05T14:56:23.000Z' }
const [id, me] = [{ companyId: 1 }, { userId: 'me' }]

test.each<[keyof KareMethods, string, object]>([
  ['logIn', 'password', { body: { email: 'test@mail.com', password: '12345' } }],
  ['logIn', 'email', { body: { email: 'te..st@mail.com', password: '123456' } }],
  ['verifyToken', 'token', { body: {} }],
  ['resetPassword', 'password', { body: { token: 't', password: '1234567' } }],
  ['changeMyPassword', 'newPassword', { body: { currentPassword: 'x', newPassword: '1'.repeat(101) } }],
  ['createCompany', 'email', { body: { name: 'Company Name', type: 1 } }],
  ['createCompany', 'email', { body: { ...company, email: null } }],
  ['createCompany', 'type', { body: { ...company, type: 4 } }],
  ['createCompany', 'location', { body: { ...company, location: 'l'.repeat(251) } }],
  ['updateCompany', 'name', { path: id, body: { name: 'n'.repeat(251) } }],
  ['createContacts', 'notify', { path: id, body: [{ name: 'Name' }] }],
  ['createContacts', 'phones', { path: id, body: [{ name: 'Name', notify: true, phones: Array(6).fill('1') }] }],
  ['createContacts', 'body', { path: id, body: { name: 'Name', notify: true } }],
  ['createTrainingContract', 'description', { path: id, body: { name: 'Service Agreement' } }],
  ['createLabel', 'type', { body: { name: 'Urgent', color: '#FF5733', type: 3 } }],
  ['createLabel', 'color', { body: { name: 'Urgent', color: '#'.repeat(101), type: 1 } }],
  ['listLabels', 'extend', { query: { extend: ['site'] } }],
  ['listLabels', 'includeCount', { query: { includeCount: 'yes' } }],
  ['getBuilding', 'extend', { path: { buildingId: 1 }, query: { extend: ['none'] } }],
  ['createBuilding', 'name', { body: { name: 'n'.repeat(101), establishmentId: 1 } }],
  ['updateEquipment', 'condition', { path: { equipmentId: 1 }, body: { condition: 6 } }],
  ['updateEquipment', 'installedAt', { path: { equipmentId: 1 }, body: { installedAt: '2024-12-05T14:56:23+01:00' } }],
  ['createUnplannedIntervention', 'siteIds', { body: { siteIds: [] } }],
  ['deleteIntervention', 'cancellationReason', { path: { interventionId: 1 }, body: { cancellationReason: 7 } }],
  ['deleteNotifications', 'body', { body: [] }],
  ['deleteNotifications', 'createdAt', { body: [{ receiverId: 'user_78910' }] }],
  ['updateUserOrganization', 'userId', { path: { userId: 'you' }, body: {} }],
  ['createAuditUser', 'permissions', { path: { userId: 1, organizationId: 1 }, body: {} }],
  ['createBackOfficeUser', 'secret', { body: {} }],
])('%s refuses %s: %j', async (operation, name, args) => {
  const result = await call(operation, args)
  expect(result.ok).toBe(false)
  expect(JSON.stringify(result.error)).toContain(name)
})

test.each<[keyof KareMethods, number, object]>([
  ['logIn', 201, { body: { email: 'test@mail.com', password: '123456' } }],
  ['createCompany', 201, { body: { ...company, comment: null, location: null } }],
  ['createContacts', 201, { path: id, body: [] }],
  ['createContacts', 201, { path: id, body: [{ name: '', notify: false, email: null, comment: null }] }],
  ['deleteIntervention', 204, { path: { interventionId: 1 } }],
  ['deleteIntervention', 204, { path: { interventionId: 1 }, body: { cancellationReason: 'r'.repeat(2500) } }],
  ['deleteNotifications', 204, { body: [key, key] }],
  ['updateUserOrganization', 200, { path: me, body: { permissions: { group: 0 } } }],
  ['updateUserOrganization', 200, { path: { userId: 7 }, body: {} }],
])('%s answers %i: %j', async (operation, status, args) => {
  expect(await call(operation, args)).toMatchObject({ ok: true, status })
})

test('a deletion sends its body, also when it is a list', async () => {
  mock.requests.length = 0
  await kare.deleteNotifications({ body: [key] })
  expect(mock.requests[0]).toMatchObject({ method: 'DELETE', body: [key] })
})

test('a login needs no credentials, and its answer has both', async () => {
  mock.requests.length = 0
  const visitor = createKareClient({ fetch: mock.fetch })
  const { data } = await visitor.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } }).unwrap()
  expectTypeOf(data).toExtend<{ accessToken: string; refreshToken: string; sessionToken: string }>()
  expect(mock.requests[0]?.headers.has('authorization')).toBe(false)
  await kare.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } })
  expect(mock.requests[1]?.headers.get('authorization')).toBe('Bearer test')
  expect(mock.requests[1]?.headers.has('x-session-token')).toBe(false)
})

test('the back office begins without a session', async () => {
  const beginner = createKareClient({ token: 'test', fetch: mock.fetch })
  expect(await beginner.createBackOfficeUser({ body: { secret: 's' } })).toMatchObject({ status: 201 })
})

test('what became of a list of contacts is a count', async () => {
  const { nbInsertion } = await kare.createContacts({ path: id, body: [{ name: 'Name', notify: true }] }).unwrap()
  expectTypeOf(nbInsertion).toBeNumber()
})
