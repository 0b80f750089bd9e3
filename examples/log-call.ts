// Logs a phone call with its recording: the file is uploaded first, and its token belongs to the event. Here a mock in memory answers.
// The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })

// From the disk: `await toFile(createReadStream('call.mp3'))`, with toFile of @crm-clients/runtime/files.
const recording = new File(['…'], 'call.mp3', { type: 'audio/mpeg' })
const uploaded = await fintoro.uploadCrmEventAttachments({ body: { files: [recording] } }).unwrap()
const tokens = uploaded.data?.flatMap(({ uploadToken }) => uploadToken ?? []) ?? []

const event = await fintoro
  .createCrmEvent({
    body: {
      clientId: 101,
      type: 'phone_call',
      metadata: { content: 'Wants an offer', phoneNumber: '+421900000000', personName: 'Ada Lovelace' },
      attachmentUploadTokens: tokens,
    },
  })
  .unwrap()
console.log('sent as:', mock.requestsTo('uploadCrmEventAttachments')[0]?.headers.get('content-type')?.split(';')[0])
console.log('event', event.id, 'with', tokens.length, 'file')

/* Prints:
sent as: multipart/form-data
event 551 with 1 file
*/
