// Brings the contacts of one vendor to another: Kare's contacts of a company become clients of Fintoro. Pages are read one by one,
// and both clients keep to what their vendors allow by themselves. Here mocks in memory answer.
// The real vendors answer when you leave the tokens and `fetch` out and set KARE_TOKEN, KARE_SESSION_TOKEN and FINTORO_TOKEN.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createKareClient } from '@crm-clients/kare'
import { createMock } from '@crm-clients/mock'

const mocks = { kare: await createMock('kare'), fintoro: await createMock('fintoro') }
mocks.kare.respond('listContacts', ({ query }) => ({
  body: { data: query.page === '1' ? [contact(1, 'Ada'), contact(2, 'Grace')] : [contact(3, 'Mary')], totalCount: 3 },
}))
const kare = createKareClient({ token: 'test', sessionToken: 'test', fetch: mocks.kare.fetch })
const fintoro = createFintoroClient({ token: 'test', fetch: mocks.fintoro.fetch })

const contacts = kare.listContacts.items({ path: { companyId: 7 }, query: { includeCount: true, pageSize: 2 } })
for await (const { id, name = '', email } of contacts) {
  // With the same key the same client is created once, however often you run this.
  const header = { 'Idempotency-Key': `kare-contact-${id}` }
  const created = await fintoro.createClient({ header, body: { name, ...(email && { email }) } })
  console.log(name, created.ok ? 'is a client' : `was refused: ${created.status}`)
}
console.log(mocks.kare.requests.length, 'pages,', mocks.fintoro.requests.length, 'clients')

function contact(id: number, name: string) {
  const [email, phones, comment] = [`${name.toLowerCase()}@example.com`, ['+421 900 000 000'], '']
  const time = '2026-01-15T08:45:00.000Z'
  return { id, name, email, phones, comment, companyId: 7, notifyAt: time, updatedAt: time, createdAt: time }
}

/* Prints:
Ada is a client
Grace is a client
Mary is a client
2 pages, 3 clients
*/
