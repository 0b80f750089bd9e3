import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createRequestLog } from '../src/command/request-log.ts'
import { createMock } from '../src/create-mock.ts'

const SHOP = apiOf(`
paths:
  /logins/{name}:
    post:
      operationId: logIn
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: {} } }
      responses: { '204': { description: In } }
`)

test.each([
  ['top-secret', 'POST /logins/[redacted]'],
  // More than a function takes arguments, and more than anybody looks for.
  ['top-secret'.repeat(15_000), 'POST /logins/top-secret'],
  ['top-secret'.repeat(30_000), 'POST [redacted]'],
])('a line of the log has no secret, of any length', async (password, line) => {
  const mock = await createMock(SHOP)
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ password }) }
  await mock.fetch('http://shop.test/logins/top-secret', init)
  const lines: string[] = []
  const [request] = mock.requests
  if (request) createRequestLog(mock.api, 'pretty', text => lines.push(text))?.(request, 1)
  expect(lines).toEqual([expect.stringMatching(new RegExp(`${line.replace(/\W/g, '\\$&')}$`))])
})
