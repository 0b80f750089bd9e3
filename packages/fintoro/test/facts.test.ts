import { createFintoroClient, type RelatedDocument } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
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

const text = (length: number) => 'x'.repeat(length)
const note = { type: 'note', metadata: { content: 'Called back' } } as const
const events = { name: 'ERP sync', url: 'https://example.com/webhooks/fintoro', isActive: true }

type Call = () => PromiseLike<{ status: number; error?: unknown }>
const refused: [string, Call][] = [
  ['businessCaseId', () => fintoro.createCrmEvent({ body: note as never })],
  ['clientId', () => fintoro.createCrmEvent({ body: { ...note, businessCaseId: 501, clientId: 101 } as never })],
  ['supplierId', () => fintoro.createCrmEvent({ body: { ...note, clientId: 101, supplierId: 151 } as never })],
  ['type', () => fintoro.createCrmEvent({ body: { ...note, clientId: 101, type: 'document_created' } as never })],
  ['content', () => fintoro.createCrmEvent({ body: { clientId: 101, type: 'note', metadata: {} } as never })],
  ['email', () => fintoro.createCrmEvent({ body: { ...note, clientId: 101, type: 'email' } as never })],
  ['personName', () => fintoro.createCrmEvent({ body: { ...note, clientId: 101, type: 'phone_call' } as never })],
  ['documentId', () => linkDocument({ metadata: { documentType: 'invoice' } })],
  ['documentType', () => linkDocument({ metadata: { documentType: 'received-invoice', documentId: 301 } })],
  ['attachmentUploadTokens', () => linkDocument({ attachmentUploadTokens: ['token'] })],
  ['relatedDocument', () => linkDocument({ metadata: { documentType: 'order', documentId: 1, relatedDocument: {} } })],
  ['clientId', () => fintoro.createBusinessCase({ body: { name: 'Deal' } as never })],
  ['supplierId', () => fintoro.createBusinessCase({ body: { name: 'Deal', clientId: 1, supplierId: 2 } as never })],
  ['name', () => fintoro.createBusinessCase({ body: { name: text(256), clientId: 101 } })],
  ['clientId', () => fintoro.updateBusinessCase({ path: { businessCase: 501 }, body: { clientId: 7 } as never })],
  ['color', () => fintoro.createBusinessCaseStatus({ body: { name: 'Won', color: '#22aa44ff' } })],
  ['name', () => fintoro.createClient({ body: {} as never })],
  ['zip', () => fintoro.createClient({ body: { name: 'Acme s.r.o.', zip: '81101 81101' } })],
  ['preferredDueDays', () => fintoro.createClient({ body: { name: 'Acme s.r.o.', preferredDueDays: 366 } })],
  ['preferredConstantSymbol', () => fintoro.createClient({ body: { name: 'A', preferredConstantSymbol: 10000 } })],
  ['email', () => fintoro.createSupplier({ body: { name: 'Acme s.r.o.', email: 'acme' } })],
  ['vatId', () => fintoro.createSupplier({ body: { name: 'Acme s.r.o.', vatId: text(41) } })],
  ['subscribedEvents', () => fintoro.createWebhookSubscription({ body: { ...events, subscribedEvents: [] } })],
  [
    'subscribedEvents',
    () => fintoro.createWebhookSubscription({ body: { ...events, subscribedEvents: ['all'] as never } }),
  ],
  ['perPage', () => fintoro.listCrmEvents({ query: { clientId: 101, perPage: 201 } })],
  ['page', () => fintoro.listBusinessCases({ query: { page: 0 } })],
  ['searchQuery', () => fintoro.searchSubjects({ query: { searchQuery: 'ac' } })],
  ['limit', () => fintoro.searchSubjects({ query: { searchQuery: 'acme', limit: 21 } })],
]

function linkDocument(changes: object) {
  const metadata = { documentType: 'invoice', documentId: 301 }
  return fintoro.createCrmEvent({ body: { clientId: 101, type: 'document_linked', metadata, ...changes } as never })
}

test.each(refused.map(([field, call], index) => [field, index + 1, call] as const))(
  '%s is refused by name (%i)',
  async (field, _, call) => {
    const { status, error } = await call()
    expect(status).toBe(422)
    expect(JSON.stringify(error)).toContain(field)
  },
)

test.each<Call>([
  () => fintoro.createCrmEvent({ body: { ...note, businessCaseId: 501, clientId: null, supplierId: null } }),
  () => linkDocument({}),
  () => fintoro.createBusinessCase({ body: { name: 'Deal', supplierId: 151, statusId: null } }),
  () => fintoro.createClient({ body: { name: text(255), zip: text(10), preferredDueDays: 365 } }),
  () => fintoro.createSupplier({ body: { name: 'Acme s.r.o.', subjectId: text(40), email: null } }),
])('what the limits allow is created', async call => {
  expect(await call()).toMatchObject({ ok: true, status: 201 })
})

test('whatever an event holds may be null, and its type says which kind it is', async () => {
  const { metadata, type } = await fintoro.getCrmEvent({ path }).unwrap()
  expectTypeOf(metadata?.relatedDocument).toEqualTypeOf<RelatedDocument | null | undefined>()
  expectTypeOf(metadata?.content).toEqualTypeOf<string | null | undefined>()
  expect(type).toBe('note')
})

test('a walk through the pages of the mock comes to an end', async () => {
  const ids: unknown[] = []
  for await (const { id } of fintoro.listCrmEvents.items({ query: { clientId: 101 } })) ids.push(id)
  expect(ids).toEqual([551])
})

test('a create carries a key of its own, and says whether it was carried out', async () => {
  const created = await fintoro.createClient({ body: { name: 'Acme s.r.o.' } })
  if (!created.ok) throw new Error('the mock accepts this')
  expectTypeOf(created.header('Idempotency-Status')).toEqualTypeOf<'Original' | 'Repeated' | undefined>()
  expect(created.header('Idempotency-Status')).toBe('Original')
  expect(mock.requestsTo('createClient').at(-1)?.headers.get('idempotency-key')).toMatch(/./)
})
