// Calls an operation, in three ways. Here a mock in memory answers.
// The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const { fetch } = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch })

const result = await fintoro.updateCrmEvent({
  path: { contactActivityLog: 551 },
  body: { metadata: { content: 'Called back' } },
})
if (result.ok) console.log('result:', result.data.type, result.data.attachments?.[0]?.name)

const event = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body: { metadata: {} } }).unwrap()
console.log('unwrap:', event.updatedAt)

const byPath = await fintoro.PATCH('/contact-activity-logs/{contactActivityLog}', {
  params: { path: { contactActivityLog: 551 } },
  body: { metadata: {} },
})
console.log('by path:', byPath.data?.type)

/* Prints:
result: note note.pdf
unwrap: 2026-03-10T10:30:00+01:00
by path: note
*/
