import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import { leastComputing } from '@crm-clients/test-support'
import { describe, expect, test } from 'vitest'
import { createRedactor, isSecretName, REDACTED, secretsOf } from '../../src/redaction/index.ts'

const SECRET = 'top/se"cret+1~&=='
const { redact, redactValue, reveals } = createRedactor([SECRET])

describe('a secret is recognized', () => {
  test.each<[string, string]>([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['percent-encoded where a URL needs it', encodeURI(SECRET)],
    ['percent-encoded in every character', [...SECRET].map(one => `%${one.charCodeAt(0).toString(16)}`).join('')],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['in a form', new URLSearchParams({ '': SECRET }).toString().slice(1)],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON of PHP', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    [
      'in JSON that escapes what HTML might read',
      SECRET.replace(/["&+]/g, one => `\\u00${one.charCodeAt(0).toString(16)}`),
    ],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(SECRET))],
    ['in JSON in a query', encodeURIComponent(JSON.stringify(SECRET))],
    ['in HTML', SECRET.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
    ['in HTML by number', SECRET.replace(/\W/g, one => `&#${one.charCodeAt(0)};`)],
    ['in HTML by hexadecimal number', SECRET.replace(/\W/g, one => `&#X00${one.charCodeAt(0).toString(16)};`)],
    ['in HTML by name', 'top&sol;se&quot;cret&plus;1~&amp;&equals;&equals;'],
    ['in HTML in HTML', SECRET.replaceAll('&', '&amp;amp;').replaceAll('"', '&amp;quot;')],
    ['in a log that writes hexadecimal', SECRET.replaceAll('"', '\\x22')],
    ['in a JSON pointer', SECRET.replaceAll('~', '~0').replaceAll('/', '~1')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in hexadecimal in capitals', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['as Node.js shows bytes', inspect(Buffer.from(SECRET)).replace(/<Buffer (.*)>/, '$1')],
    ['as Node.js writes bytes in JSON', JSON.stringify(Buffer.from(SECRET)).replace(/.*\[(.*)\].*/, '$1')],
    ['in base64', btoa(SECRET)],
    ['in base64 without padding', btoa(SECRET).replaceAll('=', '')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')],
    ['in base64 in a query', encodeURIComponent(btoa(SECRET))],
  ])('%s', (_, spelling) => {
    // Quotes and padding around it may stay.
    expect(redact(`before ${spelling} after`)).toMatch(/^before (\W|%22)*\[redacted\](\W|%22|%3D)* after$/)
    expect(reveals(spelling)).toBe(true)
  })
})

test.each(['', 'a', 'ab', 'abc'])('in base64 of a longer text, behind "%s"', before => {
  const encoded = Buffer.from(`${before}${SECRET}, and more`).toString('base64')
  for (const text of [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')]) {
    expect(reveals(text)).toBe(true)
    expect(Buffer.from(redact(text), 'base64').toString('latin1')).not.toContain(SECRET.slice(2, -2))
  }
})

test('a short secret is not looked for in the middle of base64', () => {
  const text = Buffer.from('x pin y').toString('base64')
  expect(createRedactor(['pin']).redact(text)).toBe(text)
})

test('a list of numbers is not one of a short secret', () => {
  expect(createRedactor(['AB']).redact('[65,66]')).toBe('[65,66]')
})

test('a character that is several bytes is recognized as these, as Latin-1, and by its number', () => {
  const redactor = createRedactor(['pässwörd'])
  for (const spelling of ['p%C3%A4ssw%C3%B6rd', 'p%E4ssw%F6rd', 'p\\u00e4ssw\\u00F6rd', 'p&auml;ssw&#246;rd'])
    expect(redactor.redact(spelling)).toBe(REDACTED)
})

test.each(['a%41b%2Fc', 'a\\x41\\u0042', 'a&1;&amp;b', 'a&quot;b+c', '\\\\\\\\\\\\', '%25%2525', '~1~0/~'])(
  'a secret that looks escaped is recognized as it is, and escaped: %s',
  looking => {
    const redactor = createRedactor([looking])
    const html = looking.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    const json = JSON.stringify(looking).slice(1, -1)
    for (const spelling of [
      looking,
      encodeURIComponent(looking),
      json,
      html,
      looking.replaceAll('~', '~0').replaceAll('/', '~1'),
    ])
      expect(redactor.redact(`<${spelling}>`)).toMatch(/^<\\*\[redacted\]\\*>$/)
  },
)

test('a text without a secret comes back as it is', () => {
  for (const text of ['', 'top secret', 'top/se', '%', '100% \\ & &amp; %zz \\u00 &#x; %5', '[redacted]']) {
    expect(redact(text)).toBe(text)
    expect(reveals(text)).toBe(false)
  }
})

test('of secrets that overlap nothing is left over', () => {
  const redactor = createRedactor(['token-1', '1-and-more', 'token-1-and'])
  expect(redactor.redact('a token-1-and-more')).toBe('a [redacted]')
  expect(createRedactor(['abcdefgh', 'cdefgh']).redact('abcdefghcdefgh')).toBe(REDACTED)
})

describe('a short secret is one where it stands alone', () => {
  const short = createRedactor(['4711'])
  test.each([
    ['4711', '[redacted]'],
    ['{"pin":"4711"}', '{"pin":"[redacted]"}'],
    ['{"pin": 4711, "other": 47110}', '{"pin": [redacted], "other": 47110}'],
    ['["4711"]', '["[redacted]"]'],
    ['/login?pin=4711&page=1', '/login?pin=[redacted]&page=1'],
    ['next=%2Flogin%3Fpin%3D4711%26page%3D1', 'next=%2Flogin%3Fpin%3D[redacted]%26page%3D1'],
    ['the query pin=4711 is wrong', 'the query pin=[redacted] is wrong'],
    ['x-pin: 4711\r\nhost: a', 'x-pin: [redacted]\r\nhost: a'],
    ['Bearer 4711 was refused', 'Bearer [redacted] was refused'],
    ['<pin>4711</pin>', '<pin>[redacted]</pin>'],
    ['&quot;4711&quot;', '&quot;[redacted]&quot;'],
    ['\\"%34711\\"', '\\"[redacted]\\"'],
  ])('in %s', (text, expected) => {
    expect(short.redact(text)).toBe(expected)
  })

  test.each([
    'there are 4711 of them',
    '4711, of course',
    'pin=47110',
    'no: 4711 are left',
    'x4711',
    '4711.5',
    '{"4711":1}',
    '{\\"4711\\": 1}',
  ])('and no word of a sentence, nor a piece of another value: %s', text => expect(short.redact(text)).toBe(text))
})

describe('a value', () => {
  test('is redacted at any depth, with its keys and numbers, and stays as it is', () => {
    const value = { list: [SECRET, { [SECRET]: `see ${SECRET}` }], yes: true, nothing: null, count: 3 }
    const copy = { list: [REDACTED, { [REDACTED]: 'see [redacted]' }], yes: true, nothing: null, count: 3 }
    expect(redactValue(value)).toEqual(copy)
    expect(value.list[0]).toBe(SECRET)
    expect(createRedactor(['id']).redactValue({ id: 'id' })).toEqual({ id: REDACTED })
    expect(createRedactor(['12345678']).redactValue({ account: 12345678, other: 1 })).toEqual({
      account: REDACTED,
      other: 1,
    })
  })

  test('keeps a key that is the name of something else', () => {
    const value = JSON.parse(`{"__proto__":{"a":"${SECRET.replace('"', '\\"')}"},"constructor":1}`)
    const copy = redactValue(value) as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"a":"[redacted]"},"constructor":1}')
  })

  test('that contains itself ends there, however often it does', () => {
    const circle: Record<string, unknown> = { name: 'a' }
    for (const key of ['one', 'two', 'three']) circle[key] = circle
    expect(redactValue(circle)).toEqual({ name: 'a' })
  })

  test('of more levels than the stack has ends somewhere', () => {
    expect(redactValue(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toBeInstanceOf(Array)
  })

  test('loses what cannot be looked into', () => {
    const opaque = [
      new Request('http://a.test'),
      new Map([[1, SECRET]]),
      new Headers({ a: 'b' }),
      new URL('http://a.test'),
    ]
    expect(redactValue(opaque)).toEqual([{}, {}, {}, {}])
    const bytes = new TextEncoder().encode(SECRET)
    expect(redactValue([() => SECRET, Symbol(SECRET), bytes])).toEqual([undefined, 'Symbol([redacted])', undefined])
    const trap = {
      get token() {
        throw new Error(SECRET)
      },
    }
    expect(redactValue({ trap })).toEqual({})
  })

  test('that is an error stays one', () => {
    class ShopError extends Error {
      override name = 'ShopError'
      request = { url: `http://a.test/?key=${SECRET}` }
    }
    const cause = Object.assign(new Error(`connect ${SECRET}`), { code: 'ECONNREFUSED' })
    const copy = redactValue(new ShopError(SECRET, { cause })) as ShopError
    expect(copy).toBeInstanceOf(Error)
    expect(copy).toMatchObject({
      name: 'ShopError',
      message: REDACTED,
      request: { url: 'http://a.test/?key=[redacted]' },
      cause: { message: 'connect [redacted]', code: 'ECONNREFUSED' },
    })
    expect(copy.stack).toContain('redactor.test.ts')
    expect(copy.stack).not.toContain(SECRET)
  })

  test('that is an error of another realm stays one as well, and so does one of the platform', () => {
    const foreign = runInNewContext('Object.assign(new TypeError("fetch failed"), { code: "ENOTFOUND" })')
    expect(foreign).not.toBeInstanceOf(Error)
    expect(redactValue(foreign)).toMatchObject({ name: 'TypeError', message: 'fetch failed', code: 'ENOTFOUND' })
    expect(redactValue(new DOMException(SECRET, 'AbortError'))).toMatchObject({ name: 'AbortError', message: REDACTED })
    expect(redactValue(new AggregateError([new Error(SECRET)]))).toMatchObject({ errors: [{ message: REDACTED }] })
  })

  test('that looks like an error is none', () => {
    const body = { stack: 'at a', message: 'no', name: 'Error' }
    expect(redactValue(body)).toEqual(body)
    expect(redactValue(body)).not.toBeInstanceOf(Error)
  })
})

test('the secrets of a header are what stands behind its scheme, and the parts of a pair', () => {
  expect(secretsOf('Bearer abc')).toEqual(['abc'])
  expect(secretsOf('abc')).toEqual(['abc'])
  expect(secretsOf(`Basic ${btoa('ada:pass:word')}`)).toEqual([btoa('ada:pass:word'), 'ada:pass:word', 'pass:word'])
  const encoded = Buffer.from('ada:pässwörd').toString('base64')
  expect(secretsOf(`Basic ${encoded}`)).toEqual([encoded, 'ada:pässwörd', 'pässwörd'])
  expect(secretsOf('basic ~')).toEqual(['~'])
})

test.each([
  ['Zoho-oauthtoken 1000.abcdef', '1000.abcdef'],
  ['ApiKey k-abcdef', 'k-abcdef'],
  ['sid=abcdef0123456789; theme=dark', 'abcdef0123456789'],
  ['OAuth oauth_token="abcdef0123", oauth_signature="c2lnbmF0dXJl"', 'c2lnbmF0dXJl'],
  ['AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/x, Signature=5d672d79c15b', '5d672d79c15b'],
])('of a header "%s", %s is a secret by itself', (value, secret) => {
  expect(createRedactor(secretsOf(value)).redact(`invalid ${secret}!`)).toBe(`invalid ${REDACTED}!`)
})

test('a character of two halves is recognized by its HTML number', () => {
  const redactor = createRedactor(['pass😀word'])
  for (const spelling of ['pass&#128512;word', 'pass&#x1F600;word', 'pass&amp;#128512;word', 'pass\\ud83d\\ude00word'])
    expect(redactor.redact(`[${spelling}]`)).toBe(`[${REDACTED}]`)
})

test.each<[string, string, string[]]>([
  ['backslashes', '\\'.repeat(2 ** 20), ['AbCdEf123456']],
  ['what begins like the secret', 'AbCdEf12345'.repeat(2 ** 16), ['AbCdEf123456']],
  ['a secret that is like itself', 'a'.repeat(2 ** 20), [`${'a'.repeat(4000)}b`]],
  [
    'percent signs, and very many secrets',
    '%25'.repeat(2 ** 18),
    Array.from({ length: 100 }, (_, n) => `token-number-${n}`),
  ],
])('a text that was made to take long takes no second: %s', async (_, text, secrets) => {
  const redactor = createRedactor(secrets)
  expect(await leastComputing(() => redactor.redactValue({ a: text, b: [text] }), 1000)).toBeLessThan(1000)
})

test('very long secrets take about the memory and the time of a copy for each of their spellings', async () => {
  const secrets = Array.from({ length: 12 }, (_, index) => longSecret(110_000, index))
  const text = `see ${secrets[3]} and ${btoa(secrets[5] as string)}`
  const before = process.memoryUsage().rss
  expect(createRedactor(secrets).redact(text)).toMatch(/^see \[redacted\] and \[redacted\]=*$/)
  expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000)
  expect(await leastComputing(() => createRedactor(secrets.slice(0, 1)).redact('see'), 500)).toBeLessThan(500)
})

test('a secret may be longer than a function takes arguments', () => {
  const secret = longSecret(300_000)
  expect(createRedactor([secret]).redact(`see ${secret}`)).toBe('see [redacted]')
})

/** A text of digits and letters that does not repeat itself. */
function longSecret(length: number, key = 0): string {
  const parts = Array.from({ length: Math.ceil(length / 8) }, (_, index) =>
    Math.imul(index + 1, 2_654_435_761 + 2 * key)
      .toString(36)
      .slice(-6)
      .padStart(8, 'x'),
  )
  return parts.join('').slice(0, length)
}

test('what is left of a text that takes too long is redacted as a whole', () => {
  const secret = `${'a'.repeat(4000)}b`
  const text = `see ${'a'.repeat(10_000)} and ${secret}`
  expect(createRedactor([secret]).redact(text)).toMatch(/^see a+\[redacted\]$/)
})

test('a name says whether nobody may read what it names', () => {
  for (const name of [
    'Authorization',
    'X-Api-Key',
    'access_token',
    'Set-Cookie',
    'clientSecret',
    'PASSWORD',
    'sessionId',
    'X-Amz-Signature',
    'private_key',
    'accessKey',
    'pwd',
    'credentials',
    'id_jwt',
    'passphrase',
    'X-Auth-Key',
    'x-auth',
    'sig',
  ])
    expect(isSecretName(name)).toBe(true)
  for (const name of ['accept', 'x-request-id', 'Idempotency-Key', 'name', 'author', 'design', 'signal'])
    expect(isSecretName(name)).toBe(false)
})

test.each(['\\', '%25', '%5C', '&amp;', '&', '\\u005c', 'top/se"', '&#0'])(
  'a text made to be hard to read is read in time that grows with it: %s',
  piece => {
    const start = process.cpuUsage().user
    redact(piece.repeat(200_000 / piece.length))
    // In microseconds. A tenth of that is enough; what grows with the square takes minutes.
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000)
  },
)
