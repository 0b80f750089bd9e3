import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

const { fetch } = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch })
const path = { contactActivityLog: 551 }

test.each([
  ['type', { metadata: {}, type: 'note' }],
  ['businessCaseId', { metadata: {}, businessCaseId: 501 }],
  ['clientId', { metadata: {}, clientId: null }],
  ['supplierId', { metadata: {}, supplierId: 151 }],
  ['documentNumberSnapshot', { metadata: { documentNumberSnapshot: '20260001' } }],
  ['documentPriceSnapshot', { metadata: { documentPriceSnapshot: 121 } }],
  ['documentCurrencySnapshot', { metadata: { documentCurrencySnapshot: {} } }],
  ['relatedDocument', { metadata: { relatedDocument: {} } }],
  ['metadata', {}],
])('%s is refused by name', async (field, body) => {
  const result = await fintoro.updateCrmEvent({ path, body: body as never })
  expect(result.status).toBe(422)
  expect(JSON.stringify(result.error)).toContain(field)
})

test('what must not be sent does not compile', () => {
  const refused = () => [
    // @ts-expect-error: an event keeps its type
    fintoro.updateCrmEvent({ path, body: { metadata: {}, type: 'note' } }),
    // @ts-expect-error: computed by the vendor
    fintoro.updateCrmEvent({ path, body: { metadata: { relatedDocument: {} } } }),
    // @ts-expect-error: metadata is required
    fintoro.updateCrmEvent({ path, body: {} }),
  ]
  expectTypeOf(refused).toBeFunction()
})

test('a documented error is typed, and so are the headers of the answer', async () => {
  const result = await fintoro.updateCrmEvent({ path, body: { metadata: {} }, headers: { prefer: 'code=401' } })
  expect(result.ok).toBe(false)
  if (!result.ok && result.status === 401) {
    expectTypeOf(result.error.message).toEqualTypeOf<string>()
    expect(result.error.message).toBe('Unauthenticated.')
  }
  const event = await fintoro.updateCrmEvent({ path, body: { metadata: {} } })
  if (!event.ok) throw new Error('the mock accepts this')
  expectTypeOf(event.header('X-RateLimit-Limit')).toEqualTypeOf<number | undefined>()
  expect(event.header('X-RateLimit-Limit')).toBe(120)
})

test.each([
  ['attachmentUploadTokens', { metadata: {}, attachmentUploadTokens: [7] }],
  ['deletedAttachmentIds', { metadata: {}, deletedAttachmentIds: ['9001'] }],
  ['documentId', { metadata: { documentId: '301' } }],
  ['contactActivityLog', { metadata: {} }],
])('%s of the wrong type is refused by name', async (field, body) => {
  const id = field === 'contactActivityLog' ? ('first' as unknown as number) : 551
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: id }, body: body as never })
  expect(result.status).toBe(422)
  expect(JSON.stringify(result.error)).toContain(field)
})

test('the smallest update is accepted', async () => {
  expect(await fintoro.updateCrmEvent({ path, body: { metadata: {} } })).toMatchObject({ ok: true, status: 200 })
})
