// Logs a phone call with its recording: the files are uploaded first, and their tokens belong to the event. One call does both. Here a
// mock in memory answers. The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient, toFile } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })

// From the disk: `await fileFromPath('call.mp3')`.
const recording = new File(['…'], 'call.mp3', { type: 'audio/mpeg' })
const notes = await toFile(Buffer.from('Wants an offer'), { name: 'notes.txt', type: 'text/plain' })
const metadata = { content: 'Wants an offer', phoneNumber: '+421900000000', personName: 'Ada Lovelace' }
const event = await fintoro.createCrmEvent.withFiles({ body: { clientId: 101, type: 'phone_call', metadata } }, [
  recording,
  notes,
])

console.log('sent:', mock.requests.map(({ operationId }) => operationId).join(', '))
console.log('event:', event.id)

/* Prints:
sent: uploadCrmEventAttachments, createCrmEvent
event: 551
*/
