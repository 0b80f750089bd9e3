import { createMock } from '@crm-clients/mock'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { expect, expectTypeOf, test } from 'vitest'

const { fetch } = await createMock('telecrm')
const telecrm = createTelecrmClient({ token: 'test', fetch })
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
