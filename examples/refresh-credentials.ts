// Gets a token when one is needed, and a new one when the vendor refuses it. Here a mock in memory answers.
// The real ATZ CRM answers when you leave `fetch` out and take the tokens from where you keep them.
import { createAtzcrmClient } from '@crm-clients/atzcrm'
import { createMock } from '@crm-clients/mock'

const mock = await createMock('atzcrm')
mock.respond('getActivity', ({ headers }) =>
  headers.get('authorization') === 'Bearer token 2' ? undefined : { status: 401 },
)

let token = 'token 1'
const atzcrm = createAtzcrmClient({
  token: ({ refresh }) => {
    if (refresh) token = 'token 2'
    console.log(refresh ? 'refused: here is' : 'needed: here is', token)
    return token
  },
  fetch: mock.fetch,
})

// However many calls are refused at the same time, the function is asked for a new token once.
const activity = { path: { id: 42 } }
const results = await Promise.all([atzcrm.getActivity(activity), atzcrm.getActivity(activity)])
console.log(results.map(result => result.status))

/* Prints:
needed: here is token 1
needed: here is token 1
refused: here is token 2
[ 200, 200 ]
*/
