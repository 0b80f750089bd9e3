import { expect, test } from 'vitest'
import { accepts } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const api = apiOf('paths: {}')

const isOfFormat = (format: string, value: unknown) => accepts(api, 'request', { format }, value)

test.each([
  [
    'date',
    ['2024-02-29', '2000-02-29', '0000-01-01'],
    ['2023-02-29', '1900-02-29', '2024-04-31', '2024-01-00', '2024-1-1', '2024-13-01', '২024-01-01'],
  ],
  [
    'date-time',
    ['2026-01-31T12:00:00Z', '2026-01-31t12:00:00.5+05:45', '1998-12-31T23:59:60Z', '1998-12-31T15:59:60-08:00'],
    ['2026-01-31T12:00:00', '2026-01-31 12:00:00Z', '2026-01-31T12:00:00+0200', '2026-01-31T12:00:60Z'],
  ],
  ['time', ['00:00:00Z', '23:20:50.52-11:30'], ['12:00:00', '24:00:00Z', '12:00Z', '12:00:00+24:00']],
  ['duration', ['P1D', 'P1Y2M3DT4H5M6S', 'PT0S', 'P4W'], ['P', 'PT', 'P1Y2D', 'P1D2H', 'P1W2D', 'P-1D', '1D']],
  ['ipv4', ['192.0.2.1', '0.0.0.0'], ['192.0.2.256', '192.0.02.1', '192.0.2']],
  ['ipv6', ['::1', '2001:db8::192.0.2.1', '::'], ['::1%eth0', '1::2::3', '::192.0.2.01']],
  ['email', ['ada@example.test', '"a b"@example.test', 'a@[192.0.2.1]'], ['ada', 'ada@example', 'a b@example.test']],
  [
    'hostname',
    ['a.b-c.test', 'localhost', 'xn--4gbwdl.xn--wgbh1c'],
    ['-a.test', 'a.test.', 'a_b.test', 'ä.test', 'xn--X'],
  ],
  [
    'idn-hostname',
    ['実例.example.test', 'l·l', 'straße'],
    ['·l', 'a\u3031', 'ab--ä', '\u0903a', `${'ä'.repeat(64)}.test`],
  ],
  [
    'uri',
    ['https://a.test/?q=1#f', 'mailto:a@b.test', 'urn:isbn:1'],
    ['/a', 'https://a.test:port/', 'https://a.test/[b]'],
  ],
  ['uri-reference', ['/a?b#c', '//a.test', '../b', ''], ['a:b c', '\\\\a', 'http://a@b@c']],
  ['idn-email', ['ä@example.test', '\u0085a@example.test', '\uffffa@example.test'], ['ä', 'a\uff20b.test']],
  ['iri', ['https://ä.test/ß', 'https://a.test/?\u{f0000}'], ['https://ä.test:é/', 'ß', 'https://a.test/\u{f0000}']],
  ['uri-template', ['/a/{b}', '{?x,y*}{/z:3}', '{a.b}'], ['/a/{b', '{a..b}', 'a b']],
  ['uuid', ['3C90c3cc-0d44-4b50-8888-8dd25736052a'], ['urn:uuid:3c90c3cc-0d44-4b50-8888-8dd25736052a', '3c90c3cc0d44']],
  ['regex', ['^\\p{L}$', 'a{2}'], ['\\-', '(', '[\\w-.]']],
  ['int32', [2147483647, -2147483648, 0], [2147483648, -2147483649, 1.5]],
  ['int64', [2 ** 53, -(2 ** 63)], [2 ** 63, 0.5]],
  ['byte', ['c2FtcGxl', ''], ['c2F', '§']],
] as const)('%s is as its standard says', (format, right, wrong) => {
  expect([...right].filter(value => !isOfFormat(format, value))).toEqual([])
  expect([...wrong].filter(value => isOfFormat(format, value))).toEqual([])
})

test.each([
  ['0.01', [145462.14, 19.99, 0.07, 1e9 + 0.01, 123456789012.34, -0.03], [0.005, 19.999, 1e9 + 0.001]],
  ['0.1', [0.3, 1.1], [0.35, 0.1 + 0.2]],
  ['1e-8', [12391239123, 0.00000003, 1e300], [0.000000015, 1e-9]],
  ['10000000000', [0, 2e10, 1e23, 123450000000000000000], [1, 15000000000, 2 ** 53]],
  ['0.123456789', [0.246913578], [1e308]],
  ['0.5', [1e308, -1e308, 1.5], [0.25, 5e-324]],
  ['9007199254740992', [2 ** 54, 2 ** 53 * 3], [2 ** 53 + 2, 2 ** 52]],
  ['3', [9, 0, -6], [10, 1.5]],
] as const)('a multiple of %s is one at every magnitude', (step, right, wrong) => {
  const isMultiple = (value: number) => accepts(api, 'request', { multipleOf: Number(step) }, value)
  expect([...right].filter(value => !isMultiple(value))).toEqual([])
  expect([...wrong].filter(value => isMultiple(value))).toEqual([])
})

test('names that every object inherits are properties like others', () => {
  const schema = {
    required: ['constructor', 'toString'],
    properties: { constructor: { type: 'number' }, valueOf: { type: 'string' } },
  }
  expect(accepts(api, 'request', schema, {})).toBe(false)
  expect(accepts(api, 'request', { ...schema, required: [] }, {})).toBe(true)
  expect(accepts(api, 'request', schema, { constructor: 1, toString: 2 })).toBe(true)
  expect(accepts(api, 'request', schema, { constructor: 'a', toString: 2 })).toBe(false)
  expect(accepts(api, 'request', { dependentRequired: { constructor: ['a'] } }, {})).toBe(true)
})
