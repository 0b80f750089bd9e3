// Serves a mock on a port, for programs in any language. The same from the command line: `npx -p @crm-clients/mock -p @crm-clients/fintoro crm-mock fintoro`.
// The program gets the address as its base URL; that of the real Fintoro is https://app.fintoro.sk/api/public/v1.
import { startMock } from '@crm-clients/mock'

await using mock = await startMock('fintoro') // on any free port of 127.0.0.1; stops at the end of the block
const { pathname } = new URL(mock.url)
console.log('base path:', pathname)

// curl -X PATCH $url/contact-activity-logs/551 -H 'authorization: Bearer test' --json '{"metadata":{"content":1}}'
async function patch(body: object): Promise<Response> {
  const headers = { authorization: 'Bearer test', 'content-type': 'application/json' }
  return fetch(`${mock.url}/contact-activity-logs/551`, { method: 'PATCH', headers, body: JSON.stringify(body) })
}

const accepted = await patch({ metadata: { content: 'Called back' } })
console.log(accepted.status, (await accepted.json()).type)
const refused = await patch({ metadata: { content: 1 } })
console.log(refused.status, (await refused.json()).message)

/* Prints:
base path: /api/public/v1
200 note
422 The given data was invalid. (mock: Request body property metadata.content must be string,null)
*/
