// Chooses what a mock answers: another documented status, a body of your own, what a function says.
// It is about mocks, so there is no real vendor to point it at.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
const update = async (contactActivityLog: number) => {
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog }, body: { metadata: {} } })
  console.log(result.status, result.data?.type)
}

mock.respond('updateCrmEvent', { status: 404 }, { times: 1 })
mock.respond('updateCrmEvent', { body: { id: 7, type: 'phone_call' } }, { times: 1 })
mock.respond('updateCrmEvent', ({ path }) => (path.endsWith('/13') ? { status: 403 } : undefined))
await update(7) // the first reply
await update(7) // the second
await update(13) // the function
await update(7) // the function leaves it to the spec

// What the vendor would never answer is refused, unless you insist with `undocumented: true`.
try {
  mock.respond('updateCrmEvent', { status: 418 })
} catch (error) {
  console.log(String(error))
}

mock.verify() // throws if a request broke the spec
console.log(mock.requestsTo('updateCrmEvent').length, 'requests, all as the spec wants them')

/* Prints:
404 undefined
200 phone_call
403 undefined
200 note
UsageError: updateCrmEvent does not document the status 418 (documented: 200, 401, 403, 404, 422, 429, 500, 503). Correct the reply, or pass { undocumented: true } to send what the document does not have.
4 requests, all as the spec wants them
*/
