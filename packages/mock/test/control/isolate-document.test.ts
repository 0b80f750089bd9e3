import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { startMock } from '../../src/start-mock.ts'

const POLICY = 'content-security-policy'
const TYPES = ['text/html', 'application/json', 'image/svg+xml', 'application/xml', 'text/plain', 'application/unknown']

const SITE = apiOf(`
paths:
${TYPES.map(
  (type, index) => `
  /${index}: { get: { operationId: get${index}, responses: { '200': { description: OK, content: { ${type}: { example: '<script>1</script>' } } } } } }`,
).join('')}
  /own:
    get:
      responses:
        '200':
          description: OK
          headers: { Content-Security-Policy: { schema: { type: string }, example: "default-src 'self'" } }
          content: { text/html: { example: <p>Hi</p> } }
  /nothing: { get: { responses: { '204': { description: OK } } } }
`)

const SENT: [path: string, policy: string | null][] = [
  ['/0', 'sandbox'],
  ['/1', null],
  ['/2', 'sandbox'],
  ['/3', 'sandbox'],
  ['/4', null],
  ['/5', 'sandbox'],
  ['/own', "default-src 'self', sandbox"],
  ['/nothing', null],
]

test.each(SENT)('a document has no part in the controls of its mock: %s is sent with %s', async (path, policy) => {
  await using mock = await startMock(SITE)
  expect((await fetch(mock.url + path)).headers.get(POLICY)).toBe(policy)
})

test.each([
  ['text/html, application/json', 'sandbox'],
  ['application/json; a, text/html', 'sandbox'],
  ['html', 'sandbox'],
  ['TEXT/HTML; charset=utf-8', 'sandbox'],
  ['multipart/x-mixed-replace', 'sandbox'],
  ['application/problem+json', null],
])('the same holds for what a test answers as %s', async (type, policy) => {
  await using mock = await startMock(SITE)
  mock.respond('get0', { body: '<p>', headers: { 'content-type': type } }, { undocumented: true })
  expect((await fetch(`${mock.url}/0`)).headers.get(POLICY)).toBe(policy)
})

test('without controls, and in memory, answers are as documented', async () => {
  const memory = await createMock(SITE)
  expect((await memory.fetch('http://site.test/0')).headers.get(POLICY)).toBe(null)
  await using alone = await startMock(SITE, { control: false })
  expect((await fetch(`${alone.url}/0`)).headers.get(POLICY)).toBe(null)
})
