import { loadApi } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'
import { readFetchArguments } from '@crm-clients/openapi/http'
import { leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { deviation } from '../../src/compare/deviation.ts'
import { listNamedSecrets } from '../../src/report/named-secrets.ts'
import { hideNamedTexts } from '../../src/report/named-texts.ts'
import { renderVerifyReport } from '../../src/report/render-verify-report.ts'
import { createReportBuilder } from '../../src/report/report-builder.ts'
import { listSecrets } from '../../src/report/request-secrets.ts'
import { startVerifyingProxy } from '../../src/start-verifying-proxy.ts'
import { prepareVerification } from '../../src/verification/verification.ts'
import { verifyServer } from '../../src/verify-server.ts'
import { startServer } from '../local-server.ts'

const CREDENTIALS = {
  token: 'bearer/secret+1==',
  login: 'ada:pass"word\\1',
  key: 'key secret&2',
  appKey: 'app-secret-3',
  session: 'session;secret 4',
}

const EVERY_PLACE = parseDocument(
  `
openapi: 3.1.1
info: { title: Echo, version: v1 }
security: [{ token: [], key: [], appKey: [], session: [] }]
paths:
  /echo:
    get:
      operationId: echo
      responses:
        '200':
          description: The request
          headers: { X-Echo: { schema: { type: integer } } }
          content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } }
        '401': { description: Refused }
  /login:
    get:
      operationId: login
      security: [{ login: [] }]
      responses: { '200': { description: In, content: { application/json: {} } }, '401': { description: Refused } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    login: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: api_key }
    appKey: { type: apiKey, in: header, name: X-App-Key }
    session: { type: apiKey, in: cookie, name: sid }
`,
  'echo.yaml',
)

test('credentials are redacted wherever a server echoes them', async () => {
  await using server = await startServer((request, response) => {
    const { authorization = '', cookie = '', 'x-app-key': appKey = '' } = request.headers
    const basic = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()
    const body = JSON.stringify({ ...CREDENTIALS, authorization, cookie, [CREDENTIALS.token]: CREDENTIALS.key })
    response.setHeader('content-type', 'application/json')
    if (!request.url?.includes('api_key') && !authorization.startsWith('Basic')) response.writeHead(401).end()
    else if (request.url?.startsWith('/login')) response.end(`<p>${authorization} ${basic} ${request.url}</p>`)
    else response.writeHead(200, { 'x-echo': `${appKey} ${authorization} ${request.url}` }).end(body)
  })
  const report = await verifyServer(EVERY_PLACE, { baseUrl: server.origin, credentials: CREDENTIALS })
  const text = renderVerifyReport(report) + JSON.stringify(report)

  expect(report.deviations.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['header-schema/type', 'json-mislabelled']),
  )
  expect(report.deviations.length).toBeGreaterThan(8)
  expect(text).toContain('[redacted]')
  const { token, login, key, appKey, session } = CREDENTIALS
  const [, password = ''] = login.split(':')
  for (const secret of [token, login, password, key, appKey, session]) {
    const forms = [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      new URLSearchParams({ a: secret }).toString().slice(2),
      secret.replaceAll('/', '~1'),
      btoa(secret),
    ]
    expect(forms.filter(form => text.includes(form))).toEqual([])
  }
})

test('credentials that only the client of a proxy knows are redacted, however they are written', async () => {
  await using server = await startServer((request, response) => {
    const { authorization, cookie } = request.headers
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ authorization, cookie, url: request.url }))
  })
  await using proxy = await startVerifyingProxy(EVERY_PLACE, { baseUrl: server.origin })
  const headers = { authorization: 'Bearer client-secret', cookie: 'theme=dark; other=cookie-secret' }
  await fetch(`${proxy.url}/echo?api_key=%6bey-secret`, { headers })
  await fetch(`${proxy.url}/echo?api_key=%6bey-secret-2&copy=key-secret-2`, { method: 'POST' })
  const report = JSON.stringify(proxy.report())
  expect(report).toContain('GET /echo?api_key=redacted')
  expect(report).toContain('POST /echo?api_key=redacted&copy=[redacted]')
  expect(report).not.toContain('secret')
})

test('what is called like a secret is redacted as well, though no document declares it', async () => {
  const given = {
    query: 'secret-of-the-query',
    header: 'secret-of-a-header',
    json: 'secret-of-a-body',
    form: 'secret of+a/form',
    part: 'secret-of-a-part',
    nested: 'secret-below-a-name',
    answer: 'secret-of-an-answer',
  }
  await using server = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-auth-token': given.answer })
    response.end(JSON.stringify({ echo: Object.values(given), access_token: given.answer, ...given }))
  })
  await using proxy = await startVerifyingProxy(EVERY_PLACE, { baseUrl: server.origin })
  const url = `${proxy.url}/echo?access_token=${given.query}&page=2`
  await fetch(url, { headers: { 'x-amz-security-token': given.header } })
  const json = JSON.stringify({ password: given.json, credentials: { list: [given.nested] } })
  const form = new FormData()
  form.set('client_secret', given.part)
  for (const body of [json, new URLSearchParams({ client_secret: given.form }), form]) {
    await fetch(`${proxy.url}/login`, { method: 'POST', body })
  }
  await fetch(url)
  const report = JSON.stringify(proxy.report())
  expect(report).toContain('GET /echo?access_token=redacted&page=2')
  expect(report).not.toContain('secret-')
  expect(report).not.toContain('secret of')
  expect(report).toContain('[redacted]')
})

/** What a report says of a text that a server sent, when it knows these credentials. */
async function show(found: string, credentials: Readonly<Record<string, string>>): Promise<string | undefined> {
  const verification = await prepareVerification(EVERY_PLACE, { baseUrl: 'https://echo.test', credentials })
  const report = createReportBuilder(verification)
  const request = await readFetchArguments('https://echo.test/echo')
  const outcome = { kind: 'failure', rule: 'timeout', reason: 'none' } as const
  const details = { location: 'response body', message: 'It is wrong', expected: { value: '', pointer: '#' }, found }
  const exchange = { request, path: '/echo', content: { kind: 'none' }, outcome } as const
  report.add(exchange, undefined, [deviation('body-missing', details)])
  return report.build().deviations[0]?.found
}

test('a secret that is a part of another one does not leave the rest of it', async () => {
  const credentials = { key: 'abcdef', token: 'abcdefghi' }
  expect(await show('abcdefghi, abcdef and id', credentials)).toBe('[redacted], [redacted] and id')
  expect(await show('abcdef, abcdefghi and id', { key: 'abcdefghi', token: 'abcdef' })).toBe(
    '[redacted], [redacted] and id',
  )
})

test('a short secret is redacted where it stands alone, and does not tear words apart', async () => {
  const credentials = { key: 'abc', token: 'id' }
  expect(await show('{"key":"abc","other":"abcissa","idea":"id"}', credentials)).toBe(
    '{"key":"[redacted]","other":"abcissa","idea":"[redacted]"}',
  )
  expect(await show('GET /a?key=abc&idea=1', credentials)).toBe('GET /a?key=[redacted]&idea=1')
})

const SECRET = 'sé/cr+et="1"&~<2> 3'
const UTF_8 = Buffer.from(SECRET).toString('latin1')
const SPELLINGS: Readonly<Record<string, string>> = {
  'as it is': SECRET,
  'in JSON': JSON.stringify(SECRET).slice(1, -1),
  'in JSON that escapes slashes': JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/'),
  'in JSON that escapes all but ASCII': JSON.stringify(SECRET).slice(1, -1).replaceAll('é', '\\u00e9'),
  'in JSON inside of JSON': JSON.stringify(JSON.stringify(SECRET)).slice(3, -3),
  'percent-encoded': encodeURIComponent(SECRET),
  'percent-encoded in small letters': encodeURIComponent(SECRET).toLowerCase(),
  'percent-encoded as a whole URL': encodeURI(SECRET),
  'percent-encoded twice': encodeURIComponent(encodeURIComponent(SECRET)),
  'in a form': new URLSearchParams({ '': SECRET }).toString().slice(1),
  'in a JSON pointer': SECRET.replaceAll('~', '~0').replaceAll('/', '~1'),
  'in base64': Buffer.from(SECRET).toString('base64'),
  'in base64url': Buffer.from(SECRET).toString('base64url'),
  'in HTML': SECRET.replace(/[&"<>]/g, sign => `&#${sign.charCodeAt(0)};`),
  'in HTML with names': SECRET.replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;'),
  'as UTF-8 that was read as Latin-1': UTF_8,
}

test.each(Object.entries(SPELLINGS))('a credential %s is redacted', async (_, spelling) => {
  // What fills up base64 tells nothing.
  expect(await show(`${spelling}!`, { key: SECRET })).toMatch(/^\[redacted\]=*!$/)
  expect(await show(`before ${spelling} after`, { key: SECRET })).toMatch(/^before \[redacted\]=* after$/)
})

const AUTHORIZATIONS = [
  ['Bearer client-secret', 'client-secret'],
  ['bearer  client-secret', 'client-secret'],
  ['ApiKey client-secret', 'client-secret'],
  ['client-secret', 'client-secret'],
  [`Basic ${btoa('client-secret:')}`, 'client-secret'],
  [`Basic ${btoa('user:client-secret')}`, 'client-secret'],
  [`Basic ${btoa('user:client:secret')}`, 'client:secret'],
  [`Basic ${btoa('client-user:password-1')}`, 'client-user'],
  [`Basic ${Buffer.from('user:client-sécret').toString('base64')}`, 'client-sécret'],
] as const

test.each(AUTHORIZATIONS)('of the authorization %s, %s is redacted by itself', async (authorization, secret) => {
  const api = await loadApi(EVERY_PLACE)
  for (const name of ['authorization', 'proxy-authorization']) {
    const request = await readFetchArguments('https://echo.test/echo', { headers: { [name]: authorization } })
    expect(listSecrets(api, request)).toContain(secret)
  }
})

const listOf = (body: string) => listNamedSecrets(new Headers(), new TextEncoder().encode(body))

/** Made to be looked at again and again: none of them takes a second. */
const HEAVY: Readonly<Record<string, string>> = {
  'one long name': `name=${'a'.repeat(500_000)}`,
  'many names in a line': '<input name="x" value="1">'.repeat(40_000),
  'many headers of a part': `--b\r\n${'content-disposition: form-data; name="token"\r\n'.repeat(20_000)}`,
  'many fields': '&quot;'.repeat(200_000),
  'a name and many spaces': `token${' '.repeat(1_000_000)}`,
  'many names of secrets': 'token=\\'.repeat(100_000),
  'many lines that look like JSON': '{token}\n'.repeat(100_000),
  'names of secrets inside each other': `${'{"token":'.repeat(3000)}${JSON.stringify(Array(3000).fill('text'))}${'}'.repeat(3000)}`,
}

test.each(Object.entries(HEAVY))('secrets of a body are listed in time that grows with it: %s', async (_, body) => {
  expect(await leastComputing(() => listOf(body), 1500)).toBeLessThan(1500)
  expect(await leastComputing(() => hideNamedTexts(body), 1500)).toBeLessThan(1500)
})

test('a body has more secrets than a function takes arguments, and more levels than the stack has', () => {
  const tokens = Array.from({ length: 200_000 }, (_, index) => index)
  expect(listOf(JSON.stringify({ access_token: 'key-1', tokens }))).toContain('key-1')
  expect(listOf(`{"access_token":"key-1","deep":${'['.repeat(90_000)}${']'.repeat(90_000)}}`)).toContain('key-1')
  expect(listOf(`{"token":${'['.repeat(90_000)}"key-1"${']'.repeat(90_000)}}`)).toEqual(['key-1'])
})

test.each([
  'https://echo.test/?access_token=key%2F1&page=1',
  '{"access_token":"key/1","page":1}',
  JSON.stringify('{"access_token":"key/1"}'),
  'redirect=https%3A%2F%2Fecho.test%3Faccess_token%3Dkey%2F1',
  'access_token: key/1',
  'Authorization: Bearer key/1, Basic',
  '<access_token>key/1</access_token>',
  'page: 1\nx-auth-key: "key/1"',
])('what a text says of a secret by its name is one as well: %s', text => {
  expect(listOf(JSON.stringify({ message: text }))).toContain('key/1')
  expect(hideNamedTexts(text)).not.toMatch(/key(\/|%2F)1/)
})

test('JSON in JSON, lines of JSON and parts of several lines have secrets', () => {
  expect(listOf(JSON.stringify({ message: '{"tokens":["key-1"]}' }))).toEqual(['key-1'])
  expect(listOf('{"page":1}\n{"tokens":["key-1"]}\n')).toContain('key-1')
  const part = 'content-disposition: form-data; name="private_key"'
  expect(listOf(`--b\r\n${part}\r\n\r\n--- key ---\r\nkey-1\r\n--b--\r\n`)).toContain('--- key ---\r\nkey-1')
})

test('a credential in a body is known without its scheme', () => {
  expect(listOf('{"authorization":"Bearer key-1"}')).toEqual(['key-1'])
  const pairs = Array.from({ length: 150_000 }, (_, index) => `a=value-${index}`).join()
  expect(listOf(JSON.stringify({ authorization: `Bearer ${pairs}` }))).toContain('value-100')
})

test('a word behind the name of a secret is hidden there, and stays everywhere else', async () => {
  expect(listOf('{"message":"Invalid token: expired"}')).toEqual([])
  expect(await show('Invalid token: expired', {})).toBe('Invalid token: [redacted]')
  expect(await show('an object with token, page', {})).toBe('an object with token, page')
})

test('of more secrets than can be looked for, a report tells nothing', async () => {
  const credentials = { key: 'k'.repeat(6_000_000) }
  expect(await leastComputing(() => show('anything', credentials), 1000)).toBeLessThan(1000)
  expect(await show('anything', credentials)).toBe('[redacted]')
})
