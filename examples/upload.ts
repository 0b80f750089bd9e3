// Uploads a file: a `File` or `Blob` makes the request multipart/form-data by itself. Here a mock in memory answers.
// The real ATZ CRM answers when you leave `token` and `fetch` out and set ATZCRM_TOKEN.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('atzcrm')
const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch })

// From the disk: `await openAsBlob('agenda.pdf')` of node:fs, which reads it while it is sent.
const attachment = new File(['%PDF-1.7'], 'agenda.pdf', { type: 'application/pdf' })
const activity = await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo', attachment } }).unwrap()
console.log('updated:', activity.id)
console.log('sent as:', mock.requests[0]?.headers.get('content-type')?.split(';')[0])

// A URL is no file: the same operation, sent as JSON.
await atzcrm.editActivity({ path: { id: 42 }, body: { attachment: 'https://example.com/agenda.pdf' } }).unwrap()
console.log('sent as:', mock.requests[1]?.headers.get('content-type'))

/* Prints:
updated: 42
sent as: multipart/form-data
sent as: application/json
*/
