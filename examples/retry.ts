// Shows what is repeated and what is not. Here mocks are told to fail.
// It is the same with the real vendors: leave `token` and `fetch` out and set ATZCRM_TOKEN and FINTORO_TOKEN.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import type { Hooks } from '@crm-clients/runtime'

const hooks: Hooks = {
  attempt:
    ({ operation, attempt }) =>
    ({ status, retryIn }) =>
      console.log(`${operation}, attempt ${attempt}: ${status}, ${retryIn === undefined ? 'done' : 'once more'}`),
}
const retry = { attempts: 4, delay: 10 } // pauses of 10, 20 and 40 milliseconds at most

// A PUT may be sent twice. The vendor's `Retry-After` wins over the client's own pauses.
const atz = await createMock('atzcrm')
atz.respond('editActivity', { status: 429, headers: { 'retry-after': 0 } }, { times: 1 })
atz.respond('editActivity', { error: 'connection' }, { times: 1 })
const atzcrm = createAtzcrmClient({ token: 'test', fetch: atz.fetch, hooks, retry })
await atzcrm.editActivity({ path: { id: 42 }, body: { title: 'Demo' } }).unwrap()

// A PATCH may have been carried out in spite of the failure: whether to send it again is for you to say.
const mock = await createMock('fintoro')
mock.respond('updateCrmEvent', { status: 503 }, { times: 1, undocumented: true })
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch, hooks, retry })
const event = { path: { contactActivityLog: 551 }, body: { metadata: {} } }
const result = await fintoro.updateCrmEvent(event)
if (result.status === 503) await fintoro.updateCrmEvent(event).unwrap()

/* Prints:
editActivity, attempt 1: 429, once more
editActivity, attempt 2: undefined, once more
editActivity, attempt 3: 200, done
updateCrmEvent, attempt 1: 503, done
updateCrmEvent, attempt 1: 200, done
*/
