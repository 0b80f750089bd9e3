// Handles every way in which a call can fail. Here a mock is told to fail.
// It is the same with the real Fintoro: leave `token` and `fetch` out and set FINTORO_TOKEN.
import {
  createFintoroClient,
  isApiError,
  isArgumentError,
  isConnectionError,
  isTimeoutError,
} from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
const body = { metadata: { content: 'Called back' } }

// What the vendor answers is a result. Its status tells which body the spec documents.
mock.respond('updateCrmEvent', { status: 401 }, { times: 1 })
const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body })
if (result.status === 401) console.log('401 says:', result.error.message)

// Everything else throws, and so does an answer outside 2xx when you ask for the bare data.
async function update(contactActivityLog: number, timeout?: number) {
  try {
    await fintoro.updateCrmEvent({ path: { contactActivityLog }, body, timeout }).unwrap()
  } catch (error) {
    if (isApiError(error)) console.log('answered:', error.status)
    else if (isArgumentError(error)) console.log('not sent:', error.argument)
    else if (isConnectionError(error)) console.log('perhaps sent, no complete answer')
    else if (isTimeoutError(error)) console.log(`perhaps sent, no answer within ${error.milliseconds} ms`)
    else throw error
  }
}

mock.respond('updateCrmEvent', { status: 404 }, { times: 1 })
mock.respond('updateCrmEvent', { error: 'connection' }, { times: 1 })
mock.respond('updateCrmEvent', { error: 'timeout' }, { times: 1 })
await update(551)
await update(551)
await update(551, 50)
await update(Number.NaN)

/* Prints:
401 says: Unauthenticated.
answered: 404
perhaps sent, no complete answer
perhaps sent, no answer within 50 ms
not sent: path.contactActivityLog
*/
