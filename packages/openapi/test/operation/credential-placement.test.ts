import { expect, test } from 'vitest'
import { type Credential, describeCredential } from '../../src/operation/credential.ts'
import { locateCredential, writeCredential } from '../../src/operation/credential-placement.ts'

function written(credential: Credential, value: string): { headers: object; search: string } {
  const headers = new Headers({ cookie: 'a=1' })
  const url = new URL('https://shop.test/')
  writeCredential(credential, value, headers, url)
  return { headers: Object.fromEntries(headers), search: url.search }
}

test('each credential goes where its security scheme wants it', () => {
  const bearer = describeCredential('token', { type: 'oauth2' })
  const basic = describeCredential('login', { type: 'http', scheme: 'Basic' })
  const scheme = describeCredential('key', { type: 'http', scheme: 'Api-Key' })
  const [header, query, cookie] = ['header', 'query', 'cookie'].map(place =>
    describeCredential('key', { type: 'apiKey', in: place, name: 'X-Key' }),
  ) as [Credential, Credential, Credential]
  expect(written(bearer, 'abc')).toEqual({ headers: { cookie: 'a=1', authorization: 'Bearer abc' }, search: '' })
  expect(written(header, 'abc')).toEqual({ headers: { cookie: 'a=1', 'x-key': 'abc' }, search: '' })
  expect(written(query, 'a&b')).toEqual({ headers: { cookie: 'a=1' }, search: '?X-Key=a%26b' })
  expect(written(cookie, 'a;b')).toEqual({ headers: { cookie: 'a=1; X-Key=a%3Bb' }, search: '' })
  // https://www.rfc-editor.org/rfc/rfc7617#section-2.1
  expect(written(basic, 'test:123£')).toEqual({
    headers: { cookie: 'a=1', authorization: 'Basic dGVzdDoxMjPCow==' },
    search: '',
  })
  expect(written(scheme, 'abc')).toEqual({ headers: { cookie: 'a=1', authorization: 'Api-Key abc' }, search: '' })
  expect([bearer, basic, scheme, header, query, cookie].map(locateCredential)).toEqual([
    '/header/authorization',
    '/header/authorization',
    '/header/authorization',
    '/header/X-Key',
    '/query/X-Key',
    '/cookie/X-Key',
  ])
})
