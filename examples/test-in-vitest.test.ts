// Tests code of yours in vitest, with a mock in place of the vendor: `npx vitest run test-in-vitest.test.ts`.
// The real Fintoro is compared with its spec by `npx @crm-clients/verify fintoro`.
import { createFintoroClient, type FintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import { afterEach, beforeEach, expect, test } from 'vitest'

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
  expect(await addNote(fintoro, 551, 'Called back')).toBe(true)
  expect(mock.requestsTo('updateCrmEvent')).toMatchObject([{ body: { metadata: { content: 'Called back' } } }])
})

test('an event that is gone is no reason to throw', async () => {
  mock.respond('updateCrmEvent', { status: 404 })
  expect(await addNote(fintoro, 551, 'Called back')).toBe(false)
})
