// Walks through all pages of a list. Here a mock in memory answers, with pages of two.
// The real ATZ CRM answers when you leave `token` and `fetch` out and set ATZCRM_TOKEN.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('atzcrm')
mock.respond('listActivities', ({ query }) => {
  const page = Number(query.page)
  const data = [{ id: page * 2 - 1 }, { id: page * 2 }]
  return { body: { data, current_page: page, last_page: 3, next_page_url: page < 3 ? '…' : null } }
})
const atzcrm = createAtzcrmClient({ token: 'test', fetch: mock.fetch })

for await (const { id } of atzcrm.listActivities.items({ query: { importance: 'high' } })) console.log('activity', id)

// A page is asked for when somebody wants to read it.
mock.reset()
const first = await Array.fromAsync(atzcrm.listActivities.items({}, { limit: 1 }))
console.log(first.length, 'activity,', mock.requests.length, 'request')

/* Prints:
activity 1
activity 2
activity 3
activity 4
activity 5
activity 6
1 activity, 1 request
*/
