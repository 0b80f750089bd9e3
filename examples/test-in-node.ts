// Tests code of yours in Node's own test runner, with a mock in place of the vendor: `node --test test-in-node.ts`.
// The real Fintoro is compared with its spec by `npx @crm-clients/verify fintoro`.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { createFintoroClient, type FintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

/** The code under test. */
async function addNote(fintoro: FintoroClient, contactActivityLog: number, content: string): Promise<boolean> {
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog }, body: { metadata: { content } } })
  return result.ok
}

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
beforeEach(() => mock.reset())
afterEach(() => mock.verify())

test('a note is sent as it is', async () => {
  assert.equal(await addNote(fintoro, 551, 'Called back'), true)
  const [request] = mock.requestsTo('updateCrmEvent')
  assert.deepEqual(request?.body, { metadata: { content: 'Called back' } })
})

test('an event that is gone is no reason to throw', async () => {
  mock.respond('updateCrmEvent', { status: 404 })
  assert.equal(await addNote(fintoro, 551, 'Called back'), false)
})

/* Prints:
✔ a note is sent as it is
✔ an event that is gone is no reason to throw
*/
