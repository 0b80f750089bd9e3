import { parseDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderVerifyReport } from '../src/report/markdown-report.ts'
import { createRedactor } from '../src/report/redactor.ts'
import { verifyServer } from '../src/verify-server.ts'
import { startVerifyingProxy } from '../src/verifying-proxy.ts'
import { startServer } from './local-server.ts'

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

test('a secret that is a part of another one does not leave the rest of it', () => {
  const redactor = createRedactor()
  redactor.add('abc')
  redactor.add('abcdef')
  redactor.add('id')
  expect(redactor.redact('abcdef, abc and id')).toBe('[redacted], [redacted] and id')
})
