// Creates an invoice, once however often this is run, and saves its PDF. Here a mock in memory answers.
// The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { mkdtempSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })

const created = await fintoro.createInvoice({
  // Your own number of the order: asked for it a second time, Fintoro answers with the same invoice. Left out, the client makes a key
  // that is the same for all attempts of this one call.
  header: { 'Idempotency-Key': 'order-4711' },
  body: { clientId: 101, items: [{ name: 'Monthly retainer', quantity: 1, unitId: 1, unitPrice: 120, vatRate: 23 }] },
})
if (!created.ok) throw new Error(`Fintoro refused the invoice: ${created.status}`)
const { id = 0, number } = created.data

const pdf = await fintoro.downloadInvoicePdf({ path: { invoice: id } }).unwrap()
const file = join(mkdtempSync(join(tmpdir(), 'invoices-')), `${number}.pdf`)
await writeFile(file, pdf.stream())
console.log('invoice', number)
console.log(pdf.type, statSync(file).size === pdf.size ? 'saved whole' : 'cut off')

/* Prints:
invoice 20260001
application/pdf saved whole
*/
