// Gives up in time, or when your own signal says so. Here a mock never answers.
// It is the same with the real Fintoro: leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient, isTimeoutError } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
mock.respond('updateCrmEvent', { error: 'timeout' })
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch, timeout: 50 }) // milliseconds, for each attempt
const event = { path: { contactActivityLog: 551 }, body: { metadata: {} } }

const late: unknown = await fintoro.updateCrmEvent(event).catch(error => error)
if (isTimeoutError(late)) console.log(late.message)

const controller = new AbortController()
const call = fintoro.updateCrmEvent({ ...event, signal: controller.signal })
controller.abort(new Error('The user has left.'))
const reason: unknown = await call.catch(error => error)
console.log(reason === controller.signal.reason, controller.signal.reason.message)

/* Prints:
fintoro: PATCH /contact-activity-logs/{contactActivityLog} took longer than 50 ms (timeout)
true The user has left.
*/
