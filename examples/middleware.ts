// Sees each request and answer, and changes them: middleware as openapi-fetch has it. Here a mock in memory answers.
// The real Fintoro answers when you leave `token` and `fetch` out and set FINTORO_TOKEN.
import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import type { Middleware } from '@crm-clients/runtime'

const mock = await createMock('fintoro')
const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })

const addLanguage: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', 'sk')
    return request
  },
}
const log: Middleware = {
  onResponse: ({ request, response }) => console.log(request.method, new URL(request.url).pathname, response.status),
}

fintoro.use(addLanguage)
const event = { path: { contactActivityLog: 551 }, body: { metadata: {} } }
await fintoro.updateCrmEvent({ ...event, middleware: [log] }) // for this call alone
console.log('language:', mock.requests[0]?.headers.get('accept-language'))

fintoro.eject(addLanguage)
await fintoro.updateCrmEvent(event)
console.log('language:', mock.requests[1]?.headers.get('accept-language'))

/* Prints:
PATCH /api/public/v1/contact-activity-logs/551 200
language: sk
language: null
*/
