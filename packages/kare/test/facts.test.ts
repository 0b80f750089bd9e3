import { createKareClient } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'

const { fetch } = await createMock('kare')
const kare = createKareClient({ token: 'test', sessionToken: 'test', fetch })

/** Also what does not compile can be sent: users of JavaScript do. */
const update = (body: object, path: object = { companyId: 1, contactId: 1 }) =>
  kare.updateContact({ path: path as never, body: body as never })

test.each([
  ['notify', {}],
  ['notify', { notify: 'yes' }],
  ['name', { notify: true, name: 'n'.repeat(251) }],
  ['name', { notify: true, name: null }],
  ['email', { notify: true, email: `${'e'.repeat(240)}@example.com` }],
  ['email', { notify: true, email: 'a..b@example.com' }],
  ['email', { notify: true, email: 'example@email' }],
  ['phones', { notify: true, phones: ['1', '2', '3', '4', '5', '6'] }],
  ['phones', { notify: true, phones: ['1'.repeat(51)] }],
  ['phones', { notify: true, phones: null }],
  ['comment', { notify: true, comment: 'c'.repeat(2501) }],
])('%s is refused by name: %j', async (field, body) => {
  const result = await update(body)
  expect(result.status).toBe(422)
  expect(JSON.stringify(result.error)).toContain(field)
})

test.each([
  [{ notify: false }],
  [{ notify: true, name: 'n'.repeat(250) }],
  [{ notify: true, name: '' }],
  [{ notify: true, email: `${'e'.repeat(238)}@example.com` }],
  [{ notify: true, email: null }],
  [{ notify: true, phones: Array(5).fill('1'.repeat(50)) }],
  [{ notify: true, comment: 'c'.repeat(2500) }],
  [{ notify: true, comment: null }],
])('a body at its limits is accepted: %j', async body => {
  expect(await update(body)).toMatchObject({ ok: true, status: 200 })
})

test.each([['companyId'], ['contactId']])('%s is a safe integer', async name => {
  const path = { companyId: 1, contactId: 1 }
  for (const limit of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    expect(await update({ notify: true }, { ...path, [name]: limit })).toMatchObject({ ok: true })
  }
  for (const outside of ['9007199254740993', '-9007199254740993', 1.5, 'one']) {
    const result = await update({ notify: true }, { ...path, [name]: outside })
    expect(result.status).toBe(422)
    expect(JSON.stringify(result.error)).toContain(name)
  }
})
