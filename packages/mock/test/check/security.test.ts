import { expect, test } from 'vitest'
import { mockOf, reasons } from '../documents.ts'

function secured(security: string) {
  return mockOf(`
security: ${security}
paths: { /me: { get: { responses: { '200': { description: Me } } } } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    basic: { type: http, scheme: basic }
    scheme: { type: http, scheme: Api-Key }
    key: { type: apiKey, in: header, name: X-Key }
    parameter: { type: apiKey, in: query, name: api_key }
    cookie: { type: apiKey, in: cookie, name: sid }
`)
}

async function status(mock: Awaited<ReturnType<typeof secured>>, headers: Record<string, string> = {}, query = '') {
  return (await mock.fetch(`http://shop.test/me${query}`, { headers })).status
}

test('a bearer token is demanded, with the scheme in any letters', async () => {
  const mock = await secured('[{ token: [] }]')
  expect(await status(mock, { authorization: 'Bearer x' })).toBe(200)
  expect(await status(mock, { authorization: 'bearer x' })).toBe(200)
  expect(await status(mock, { authorization: 'Basic x' })).toBe(401)
  const response = await mock.fetch('http://shop.test/me')
  expect([response.status, response.headers.get('www-authenticate'), await reasons(response)]).toEqual([
    401,
    'Bearer',
    ['Request header authorization is missing'],
  ])
})

test('any scheme of authentication is demanded by its name', async () => {
  const mock = await secured('[{ token: [] }, { scheme: [] }]')
  expect(await status(mock, { authorization: 'Api-Key x' })).toBe(200)
  expect(await status(mock, { authorization: 'Api-Key undefined' })).toBe(401)
  expect(await status(mock, { authorization: 'Digest x' })).toBe(401)
  const response = await mock.fetch('http://shop.test/me')
  expect(response.headers.get('www-authenticate')).toBe('Bearer, Api-Key')
})

test('what JavaScript writes for a forgotten credential is none', async () => {
  const mock = await secured('[{ token: [] }]')
  for (const forgotten of ['undefined', 'null', '[object Object]', '']) {
    expect([forgotten, await status(mock, { authorization: `Bearer ${forgotten}` })]).toEqual([forgotten, 401])
  }
  const other = await secured('[{ key: [] }]')
  expect(await status(other, { 'x-key': 'undefined' })).toBe(401)
  expect(await status(other, { 'x-key': '' })).toBe(401)
  expect(await status(other, { 'x-key': 'k' })).toBe(200)
})

test('one alternative is enough, with all of its schemes', async () => {
  const mock = await secured('[{ token: [], key: [] }, { parameter: [] }, { cookie: [] }]')
  expect(await status(mock, { authorization: 'Bearer x' })).toBe(401)
  expect(await status(mock, { authorization: 'Bearer x', 'x-key': 'k' })).toBe(200)
  expect(await status(mock, {}, '?api_key=k')).toBe(200)
  expect(await status(mock, { cookie: 'sid=k' })).toBe(200)
})

test('a basic password may hold colons', async () => {
  const mock = await secured('[{ basic: [] }]')
  expect(await status(mock, { authorization: `Basic ${btoa('ada:a:b')}` })).toBe(200)
  expect(await status(mock, { authorization: `Basic ${btoa('undefined:undefined')}` })).toBe(401)
  expect(await status(mock, { authorization: `Basic ${btoa('ada')}` })).toBe(401)
})

test('optional security lets everybody pass', async () => {
  expect(await status(await secured('[{ token: [] }, {}]'))).toBe(200)
})
