// Gets a token when one is needed, and a new one when the vendor refuses it. Here a mock in memory answers.
// The real Kare answers when you leave `fetch` out and ask Kare for the tokens.
import { createKareClient } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('kare')
mock.respond(
  'updateContact',
  ({ headers }) => (headers.get('authorization') === 'Bearer token 2' ? undefined : { status: 401 }),
  { undocumented: true },
)

let token = 'token 1'
const kare = createKareClient({
  token: ({ refresh }) => {
    if (refresh) token = 'token 2'
    console.log(refresh ? 'refused: here is' : 'needed: here is', token)
    return token
  },
  sessionToken: 'session',
  fetch: mock.fetch,
})

// However many calls are refused at the same time, the function is asked for a new token once.
const update = { path: { companyId: 1, contactId: 1 }, body: { notify: true } }
const results = await Promise.all([kare.updateContact(update), kare.updateContact(update)])
console.log(results.map(result => result.status))

/* Prints:
needed: here is token 1
needed: here is token 1
refused: here is token 2
[ 200, 200 ]
*/
