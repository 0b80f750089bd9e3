import { createMock } from '@crm-clients/mock'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { expect, expectTypeOf, test } from 'vitest'

const { fetch } = await createMock('telecrm')
const telecrm = createTelecrmClient({ token: 'test', asyncToken: 'test', fetch })
const path = { enterpriseId: 'workspace', leadId: 'lead', actionId: 'action' }

test('an update is a custom action or a payment, told apart by type', async () => {
  await telecrm.updateAction({ path, body: { type: '1001', fields: { note: 'Follow-up completed' } } }).unwrap()
  await telecrm.updateAction({ path, body: { type: 'PAYMENT', status: 'COMPLETED' } }).unwrap()
  // Not called: these are read by the compiler alone.
  const refused = () => [
    // @ts-expect-error: neither a numeric code nor PAYMENT
    telecrm.updateAction({ path, body: { type: 'OTHER' } }),
    // @ts-expect-error: the amount of a payment cannot change
    telecrm.updateAction({ path, body: { type: 'PAYMENT', amount: '1' } }),
    // @ts-expect-error: a payment has no fields
    telecrm.updateAction({ path, body: { type: 'PAYMENT', fields: {} } }),
  ]
  expectTypeOf(refused).toBeFunction()
})

test('a payment with an amount is answered with the documented 400, which names the amount', async () => {
  const body = { type: 'PAYMENT', amount: '1' } as unknown as { type: 'PAYMENT' }
  const result = await telecrm.updateAction({ path, body })
  expect(result.status).toBe(400)
  if (result.ok || result.status !== 400) throw new Error('narrowed by the status')
  expectTypeOf(result.error.error.code).toEqualTypeOf<'BAD_REQUEST'>()
  expect(result.error.error.code).toBe('BAD_REQUEST')
  expect(result.error.error.message).toContain('amount')
})

test('a type that cannot be updated is not answered with what is said of amounts', async () => {
  const result = await telecrm.updateAction({ path, body: { type: 'OTHER' } as never })
  expect(result.error).toMatchObject({ error: { message: expect.stringContaining('Only custom actions and payment') } })
})

test('each documented error has its own literal code', () => {
  type Result = Awaited<ReturnType<typeof telecrm.updateAction>>
  type ErrorOf<Status> = Extract<Result, { ok: false; status: Status }>['error']
  expectTypeOf<ErrorOf<400>>().toMatchTypeOf<{ error: { code: 'BAD_REQUEST' } }>()
  expectTypeOf<ErrorOf<401>>().toMatchTypeOf<{ error: { code: 'NOT_AUTHORIZED' } }>()
  expectTypeOf<ErrorOf<404>>().toMatchTypeOf<{ error: { code: 'ACTION_NOT_FOUND' } }>()
})

test('a payment in an answer is told apart from a custom action', async () => {
  const action = await telecrm.updateAction({ path, body: { type: 'PAYMENT', status: 'COMPLETED' } }).unwrap()
  if (action.type === 'PAYMENT') expectTypeOf(action.amount).toEqualTypeOf<string>()
  expect(action).toEqual({ type: 'PAYMENT', status: 'COMPLETED', currency: 'INR', amount: '5000' })
})

test.each([
  ['type', {}],
  ['type', { type: 'OTHER' }],
  ['type', { type: 1001 }],
  ['fields', { type: '1001', fields: 'note' }],
  ['status', { type: 'PAYMENT', status: 7 }],
  ['currency', { type: 'PAYMENT', currency: 'INR' }],
  ['paymentid', { type: 'PAYMENT', paymentid: '1' }],
])('%s is refused by name: %j', async (field, body) => {
  const result = await telecrm.updateAction({ path, body: body as never })
  expect(result.status).toBe(400)
  expect(JSON.stringify(result.error)).toMatch(new RegExp(`property '?${field}`))
})

test.each(['searchLeads', 'searchActions'] as const)('%s reads, so that it is sent again', async operation => {
  const statuses: number[] = []
  const failingOnce: typeof globalThis.fetch = async (...request) => {
    const response = statuses.length > 0 ? await fetch(...request) : new Response(null, { status: 503 })
    statuses.push(response.status)
    return response
  }
  const patient = createTelecrmClient({ token: 'test', fetch: failingOnce, retry: { delay: 1 } })
  await patient[operation]({ path, body: {} }).unwrap()
  expect(statuses).toEqual([503, 200])
})

test('what was left out comes with a success', async () => {
  const body = { fields: { phone: '919999999999' } }
  const { lead_id, remarks = [] } = await telecrm.createLead({ path, body }).unwrap()
  expect(lead_id).toBe('603d2b2f9b1e8a001c8e4f5c')
  expect(remarks).toEqual([{ field: 'fields.rating', status: 'IGNORED', remark: 'Rating must be between 1 and 5' }])
})

test('an action is told by its number, and in the queue by its code', async () => {
  const fields = { phone: '919999999999' }
  await telecrm.createLead({ path, body: { fields, actions: [{ type: '1001' }] } }).unwrap()
  await telecrm.enqueueLead({ path, body: { fields, actions: [{ type: 'ACTION_1001' }] } }).unwrap()
  const wrong = { fields, actions: [{ type: 'ACTION_1001' }] } as never
  expect((await telecrm.createLead({ path, body: wrong })).status).toBe(400)
  const unprefixed = { fields, actions: [{ type: '1001' }] }
  expect((await telecrm.enqueueLead({ path, body: unprefixed as never })).ok).toBe(false)
})

test('fields of leads are told apart by the id that only details have', async () => {
  const { customFields } = await telecrm.listCustomFields({ path, query: { detail: true } }).unwrap()
  for (const field of customFields) {
    if (field.id === undefined) expectTypeOf(field.options).toEqualTypeOf<string[] | undefined>()
    else expectTypeOf(field.options).toEqualTypeOf<{ id?: string; label?: string }[] | undefined>()
  }
})

test('team members come ten a page, and no page is asked for twice', async () => {
  const page = (skip: number) => ({ data: [{ name: `${skip}` }], total_count: 3, skip, limit: 1 })
  const mock = await createMock('telecrm')
  mock.respond('listTeamMembers', ({ query }) => ({ status: 200, body: page(Number(query.skip ?? 0)) }))
  const client = createTelecrmClient({ token: 'test', fetch: mock.fetch })
  const names: unknown[] = []
  for await (const { name } of client.listTeamMembers.items({ path, query: { limit: 1 } })) names.push(name)
  expect(names).toEqual(['0', '1', '2'])
  expect(mock.requests).toHaveLength(3)
})

test('a search is not read as a lead that is called so', async () => {
  const url = 'https://next.telecrm.in/autoupdate/v2/enterprise/workspace/lead/search?phone=1'
  expect((await fetch(url, { headers: { authorization: 'Bearer test' } })).status).toBe(405)
})

test('a phone number that is refused is answered with what is printed of it', async () => {
  const body = {
    name: 'John Doe',
    email: 'john.doe@example.com',
    phone_number: '+919876543210',
    role: 'CALLER',
  } as const
  const { error } = await telecrm.createTeamMember({ path, body })
  expect(error).toMatchObject({
    error: { details: [{ field: 'phone_number', message: 'Invalid phone_number format' }] },
  })
})

test('what would be lost of a lead is refused before it is sent to teleCRM', async () => {
  for (const lost of [{ rating: 6 }, { email: 'jane.doe' }, { assignee: 'Jane' }]) {
    const result = await telecrm.createLead({ path, body: { fields: { phone: '919999999999', ...lost } } })
    expect(result.status).toBe(400)
  }
})

test('with details, the printed answer with details comes', async () => {
  const { customFields } = await telecrm.listCustomFields({ path, query: { detail: true } }).unwrap()
  expect(customFields).toMatchObject([{ id: '5f8a1b2c3d4e5f6a7b8c9d0e', options: [{ id: 'opt_1' }, { id: 'opt_2' }] }])
})

test('a lead comes without actions where none are asked for', async () => {
  const read = (includeActions: boolean) => telecrm.getLead({ path, query: { includeActions } }).unwrap()
  expect(Object.keys(await read(true))).toEqual(['fields', 'actions', 'actions_skip', 'actions_limit'])
  expect(Object.keys(await read(false))).toEqual(['fields'])
})
