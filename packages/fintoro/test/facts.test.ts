import { createHmac } from 'node:crypto'
import {
  createFintoroClient,
  type DocumentMail,
  type FintoroEvent,
  isWebhookError,
  type RelatedDocument,
  verifyWebhook,
} from '@crm-clients/fintoro'
import document from '@crm-clients/fintoro/openapi.json' with { type: 'json' }
import { createMock } from '@crm-clients/mock'
import { expect, expectTypeOf, test } from 'vitest'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
const path = { contactActivityLog: 551 }
const ITEM = { priceListItemId: 501, quantity: 1 }
const LINK = { type: 'document_linked', metadata: { documentType: 'invoice', documentId: 301 } } as const

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

test.each([
  ['note', { content: 'Called back' }, ['email', 'personName', 'phoneNumber', 'documentType', 'documentId']],
  ['email', { content: '', email: 'a@b.sk' }, ['personName', 'phoneNumber', 'documentType', 'documentId']],
  ['phone_call', { content: '', personName: 'Ada' }, ['email', 'documentType', 'documentId']],
  ['document_linked', { documentType: 'invoice', documentId: 301 }, ['content', 'email', 'personName', 'phoneNumber']],
])('an event of the type %s takes no metadata of another type', async (type, metadata, others) => {
  const samples = {
    content: '',
    email: 'a@b.sk',
    personName: 'Ada',
    phoneNumber: '1',
    documentType: 'invoice',
    documentId: 1,
  }
  const create = (more: object) =>
    fintoro.createCrmEvent({ body: { clientId: 101, type, metadata: { ...metadata, ...more } } as never })
  expect((await create({})).status).toBe(201)
  for (const name of others) {
    expect((await create({ [name]: null })).status).toBe(201)
    const result = await create({ [name]: samples[name as keyof typeof samples] })
    expect([result.status, JSON.stringify(result.error)]).toEqual([
      422,
      expect.stringContaining(`metadata.${name} must be null`),
    ])
  }
})

test('a credit note has its number of the caller, and no series', async () => {
  const { examples } = document.paths['/credit-notes'].post.requestBody.content['application/json']
  const [value] = Object.values(examples).map(example => example.value)
  expect((await fintoro.createCreditNote({ body: value as never })).status).toBe(201)
  const result = await fintoro.createCreditNote({ body: { ...value, numericalSeriesId: 12 } as never })
  expect([result.status, JSON.stringify(result.error)]).toEqual([
    422,
    expect.stringContaining('numericalSeriesId must be null'),
  ])
})

test.each(['createOrder', 'createQuotation'] as const)('%s takes nothing from a warehouse', async id => {
  expect((await fintoro[id]({ body: { clientId: 101, items: [ITEM] } })).status).toBe(201)
  const warehouseAllocations = [{ warehouseId: 1, quantity: 1 }]
  const result = await fintoro[id]({ body: { clientId: 101, items: [{ ...ITEM, warehouseAllocations }] } as never })
  expect([result.status, JSON.stringify(result.error)]).toEqual([
    422,
    expect.stringContaining('warehouseAllocations must not be sent'),
  ])
})

test('what must not be sent does not compile', () => {
  const refused = () => [
    // @ts-expect-error: an event keeps its type
    fintoro.updateCrmEvent({ path, body: { metadata: {}, type: 'note' } }),
    // @ts-expect-error: computed by the vendor
    fintoro.updateCrmEvent({ path, body: { metadata: { relatedDocument: {} } } }),
    // @ts-expect-error: a note has no address
    fintoro.createCrmEvent({ body: { clientId: 1, type: 'note', metadata: { content: '', email: 'a@b.sk' } } }),
    // @ts-expect-error: a link to a document takes no files
    fintoro.createCrmEvent({ body: { clientId: 1, ...LINK, attachmentUploadTokens: [] } }),
    // @ts-expect-error: an order takes nothing from a warehouse
    fintoro.createOrder({ body: { clientId: 1, items: [{ ...ITEM, warehouseAllocations: [] }] } }),
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
const item = { name: 'Consulting', unitPrice: 100, quantity: 1, vatRate: 23 }
const priced = { name: 'Service package', unitPrice: 129.9, unitId: 1, vatRate: 23 }
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
  ...['http://erp.test/hook', 'https://me:secret@erp.test', 'https://localhost', 'https://10.0.0.1'].map(
    (url): [string, Call] => [
      'url',
      () => fintoro.createWebhookSubscription({ body: { ...events, url, subscribedEvents: ['invoices.paid'] } }),
    ],
  ),
  ['name', () => fintoro.createInvoice({ body: { client: { street: 'Main Street 1' }, items: [ITEM] } as never })],
  ['issueDate', () => fintoro.createOrder({ body: { clientId: 101, items: [item], issueDate: '2009-01-01' } })],
  ['iban', () => fintoro.createBankAccount({ body: { name: 'Main account', iban: 'main', swift: 'TATRSKBX' } })],
  ['clientId', () => fintoro.createCreditNote({ body: { clientId: 101, items: [ITEM] } as never })],
  ['items', () => fintoro.createInvoice({ body: { clientId: 101 } as never })],
  ['items', () => fintoro.createInvoice({ body: { clientId: 101, items: [] } })],
  ['items', () => fintoro.createInvoice({ body: { clientId: 101, items: Array(101).fill(item) } })],
  ['clientId', () => fintoro.createInvoice({ body: { items: [ITEM] } as never })],
  ['client', () => fintoro.createOrder({ body: { items: [ITEM] } as never })],
  ['quantity', () => fintoro.createProforma({ body: { clientId: 101, items: [{ ...item, quantity: 0 }] } })],
  [
    'vatRate',
    () =>
      fintoro.createQuotation({ body: { clientId: 101, items: [{ name: 'A', unitPrice: 1, quantity: 1 }] } as never }),
  ],
  ['vatRate', () => fintoro.createOrder({ body: { clientId: 101, items: [{ ...item, vatRate: 24 }] } })],
  [
    'priceListItemId',
    () => fintoro.createOrder({ body: { clientId: 101, items: [{ ...item, priceListItemId: 'x' as never }] } }),
  ],
  [
    'discountValue',
    () => fintoro.createOrder({ body: { clientId: 101, items: [{ ...item, discountType: 'fixed' }] } }),
  ],
  ['number', () => fintoro.createInvoice({ body: { clientId: 101, items: [item], number: text(21) } })],
  ['zip', () => fintoro.createInvoice({ body: { client: { name: 'A', zip: text(21) }, items: [ITEM] } })],
  ['items', () => fintoro.updateInvoice({ path: { invoice: 301 }, body: { clientId: 101 } as never })],
  [
    'uuid',
    () =>
      fintoro.updateInvoice({ path: { invoice: 301 }, body: { clientId: 101, items: [{ ...item, uuid: 'first' }] } }),
  ],
  ['invoiceId', () => fintoro.createCreditNote({ body: { items: [ITEM] } as never })],
  ['warehouseCode', () => fintoro.createPriceListItem({ body: { ...priced, useWarehouse: true } })],
  ['vatRate', () => fintoro.createPriceListItem({ body: { ...priced, vatRate: 24 } })],
  ['code', () => fintoro.createWarehouse({ body: { name: 'Main warehouse' } as never })],
  ['vatRate', () => receive({ vatRate: 101 })],
  ['documentType', () => fintoro.createDocumentPayment({ body: { documentType: 'order' as never, documentId: 1 } })],
  ['to', () => fintoro.sendDocumentMail({ body: { documentType: 'order', documentId: 1, to: [], type: 'regular' } })],
  ['documentType', () => fintoro.listNumericalSeries({ query: {} as never })],
  ['perPage', () => fintoro.listInvoices({ query: { perPage: 501 } })],
  ['perPage', () => fintoro.listPriceListItems({ query: { perPage: 201 } })],
  ['sortBy', () => fintoro.listWarehouseInboundReceipts({ query: { sortBy: 'issueDate' as never } })],
  ['perPage', () => fintoro.listCrmEvents({ query: { clientId: 101, perPage: 201 } })],
  ['businessCaseId, clientId, supplierId', () => fintoro.listCrmEvents({ query: {} as never })],
  ['found clientId, supplierId', () => fintoro.listCrmEvents({ query: { clientId: 1, supplierId: 2 } as never })],
  [
    'found clientId, supplierId',
    // @ts-expect-error Both together do not compile.
    () => fintoro.listBusinessCases({ query: { clientId: 1, supplierId: 2 } }),
  ],
  ['deliveryDate <= issueDate', () => orderInvoice({ issueDate: '2026-03-03', deliveryDate: '2026-03-04' })],
  [
    'issueDate <= validityDate',
    () =>
      fintoro.createQuotation({
        body: { clientId: 101, items: [item], issueDate: '2026-03-03', validityDate: '2026-03-02' },
      }),
  ],
  ['numericalSeriesId', () => orderInvoice({ number: '20260001', numericalSeriesId: 12 })],
  ['page', () => fintoro.listBusinessCases({ query: { page: 0 } })],
  ['searchQuery', () => fintoro.searchSubjects({ query: { searchQuery: 'ac' } })],
  ['limit', () => fintoro.searchSubjects({ query: { searchQuery: 'acme', limit: 21 } })],
]

function orderInvoice(changes: object) {
  return fintoro.createInvoice({ body: { clientId: 101, items: [item], ...changes } })
}

function receive(changes: object) {
  const line = { priceListItemId: 701, quantity: 3, unitPrice: 15, vatRate: 20, ...changes }
  const body = { number: 'INB-2026-0001', warehouseId: 301, languageId: 1, issueDate: '2026-03-11', items: [line] }
  return fintoro.createWarehouseInboundReceipt({ body })
}

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
  () => fintoro.createInvoice({ body: { clientId: 101, items: [{ priceListItemId: 501, quantity: 0.00001 }] } }),
  () => fintoro.createOrder({ body: { client: { name: 'Acme s.r.o.' }, items: [ITEM] } }),
  () => fintoro.createInvoiceCreditNote({ path: { invoice: 301 } }),
  () => fintoro.createPriceListItem({ body: { ...priced, useWarehouse: true, warehouseCode: 'SKU-001' } }),
  () => fintoro.createDocumentPayment({ body: { documentType: 'credit-note', documentId: 351, amount: -24 } }),
  () => receive({ vatRate: 100 }),
  () => orderInvoice({ number: null, numericalSeriesId: 12 }),
  () =>
    orderInvoice({ issueDate: '2026-03-03', deliveryDate: '2026-03-03', number: '20260001', numericalSeriesId: null }),
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

test('a document is a file, and sending one has no answer but its status', async () => {
  const pdf = await fintoro.downloadInvoicePdf({ path: { invoice: 301 } }).unwrap()
  expect(pdf.type).toBe('application/pdf')
  const mail: DocumentMail = { documentType: 'invoice', documentId: 301, to: ['billing@acme.test'], type: 'reminder' }
  expect(await fintoro.sendDocumentMail({ body: mail })).toMatchObject({ ok: true, status: 202, data: undefined })
})

test('each of the 53 events arrives signed, and its resource is known by its type', async () => {
  const names = Object.keys(document.webhooks)
  expect(names).toHaveLength(53)
  for (const name of names) {
    const received: FintoroEvent[] = []
    const to = async (request: Request) => {
      received.push(await verifyWebhook(request, { secret: 'whsec_test' }))
      return new Response(null, { status: 204 })
    }
    expect((await mock.emit(name, { to, secret: 'whsec_test' })).status).toBe(204)
    expect(received).toMatchObject([{ type: name }])
  }
})

test('the signature is that of the guide: hexadecimal, over the raw body alone', async () => {
  const body =
    '{"id":"7f4d1861-9f6a-4fa8-a8a7-f335d7a8d515","type":"invoices.updated","occurredAt":"2026-03-18T15:04:05Z","resource":{"type":"invoice","id":301}}'
  const secret = 'whsec_fintoro_8b5d7c9f4f6549f7a3e8c4fd5f55ab91'
  const headers = {
    'webhook-id': '7f4d1861-9f6a-4fa8-a8a7-f335d7a8d515',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': createHmac('sha256', secret).update(body).digest('hex'),
  }
  const event = await verifyWebhook({ body, headers }, { secret })
  if (event.type !== 'invoices.updated') throw new Error('it is about an invoice')
  expectTypeOf(event.resource.type).toEqualTypeOf<'invoice'>()
  expect(event.resource.id).toBe(301)
  await expect(verifyWebhook({ body: `${body} `, headers }, { secret })).rejects.toSatisfy(isWebhookError)
})
