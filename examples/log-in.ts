// Logs in when tokens are needed, and once more when the vendor refuses them. Here a mock in memory answers, whose first tokens
// have expired. The real Kare answers when you leave `fetch` out.
import { createKareClient } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('kare')
let logins = 0
mock.respond('logIn', () => {
  const number = ++logins
  const data = { accessToken: `token ${number}`, refreshToken: 'none', sessionToken: `session ${number}` }
  return { status: 201, body: { data } }
})
mock.respond(
  'updateContact',
  ({ headers }) => (headers.get('authorization') === 'Bearer token 1' ? { status: 401 } : undefined),
  { undocumented: true },
)

const kare = createKareClient({
  authenticate: async ({ refresh }) => {
    console.log(refresh ? 'refused: logging in again' : 'logging in')
    // A login needs no tokens, so the same client can do it.
    const { data } = await kare.logIn({ body: { email: 'test@mail.com', password: 'StrongP@ssw0rd' } }).unwrap()
    return { token: data.accessToken, sessionToken: data.sessionToken }
  },
  fetch: mock.fetch,
})

// However many calls are refused at the same time, there is one new login, and no token of the old one beside one of the new.
const update = { path: { companyId: 1, contactId: 1 }, body: { notify: true } }
const results = await Promise.all([kare.updateContact(update), kare.updateContact(update)])
console.log(results.map(result => result.status))
for (const { headers } of mock.requests) {
  if (headers.has('x-session-token')) console.log(headers.get('authorization'), headers.get('x-session-token'))
}

/* Prints:
logging in
refused: logging in again
[ 200, 200 ]
Bearer token 1 session 1
Bearer token 1 session 1
Bearer token 2 session 2
Bearer token 2 session 2
*/
