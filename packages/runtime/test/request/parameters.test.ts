import { expect, test } from 'vitest'
import { isArgumentError, type ParameterStyle, type Vendor } from '../../src/index.ts'
import { createShopWith, recordingFetch } from '../shop.ts'

const list = ['blue', 'black', 'brown']
const object = { R: 100, G: 200, B: 150 }

type Location = 'path' | 'query' | 'header' | 'cookie'

/** What a parameter `color` looks like in a request. */
async function write(
  location: Location,
  value: unknown,
  style?: ParameterStyle,
  changes: Partial<Vendor> = {},
): Promise<string | null> {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  const template = location === 'path' ? '/things/{color}/end' : '/things'
  const styles = style ? { styles: { [`${location}.color`]: style } } : {}
  await createShopWith([template, 'GET', styles], { fetch }, changes).send({ [location]: { color: value } })
  const { url, headers } = requests[0] as Request
  if (location === 'path') return url.replace('https://shop.test/api/things/', '').replace('/end', '')
  if (location === 'query') return url.replace('https://shop.test/api/things', '')
  return headers.get(location === 'header' ? 'color' : 'cookie')
}

test.each<[Location, string]>([
  ['path', 'null'],
  ['query', '?color=null'],
  ['header', 'null'],
  ['cookie', 'color=null'],
])('null is sent as JSON, and only so: %s', async (location, written) => {
  expect(await write(location, null, { style: 'json' })).toBe(written)
  const unsent = await write(location, null, {}).catch((reason: unknown) => isArgumentError(reason))
  expect(unsent).toBe({ path: true, query: '', header: null, cookie: null }[location])
})

// The table of https://spec.openapis.org/oas/v3.1.1.html#style-examples, in its order. An empty path parameter is refused
// whatever its style, because it would lead to another path.
test.each<[string, Location, ParameterStyle | undefined, unknown, string]>([
  ['matrix', 'path', { style: 'matrix' }, 'blue', ';color=blue'],
  ['matrix', 'path', { style: 'matrix' }, list, ';color=blue,black,brown'],
  ['matrix', 'path', { style: 'matrix' }, object, ';color=R,100,G,200,B,150'],
  ['matrix, exploded', 'path', { style: 'matrix', explode: true }, 'blue', ';color=blue'],
  ['matrix, exploded', 'path', { style: 'matrix', explode: true }, list, ';color=blue;color=black;color=brown'],
  ['matrix, exploded', 'path', { style: 'matrix', explode: true }, object, ';R=100;G=200;B=150'],
  ['label', 'path', { style: 'label' }, 'blue', '.blue'],
  ['label', 'path', { style: 'label' }, list, '.blue,black,brown'],
  ['label', 'path', { style: 'label' }, object, '.R,100,G,200,B,150'],
  ['label, exploded', 'path', { style: 'label', explode: true }, 'blue', '.blue'],
  ['label, exploded', 'path', { style: 'label', explode: true }, list, '.blue.black.brown'],
  ['label, exploded', 'path', { style: 'label', explode: true }, object, '.R=100.G=200.B=150'],
  ['simple', 'path', undefined, 'blue', 'blue'],
  ['simple', 'path', { style: 'simple' }, list, 'blue,black,brown'],
  ['simple', 'path', { style: 'simple' }, object, 'R,100,G,200,B,150'],
  ['simple, exploded', 'path', { explode: true }, 'blue', 'blue'],
  ['simple, exploded', 'path', { explode: true }, list, 'blue,black,brown'],
  ['simple, exploded', 'path', { explode: true }, object, 'R=100,G=200,B=150'],
  ['simple', 'header', undefined, '', ''],
  ['simple', 'header', undefined, 'blue', 'blue'],
  ['simple', 'header', { style: 'simple' }, list, 'blue,black,brown'],
  ['simple', 'header', { style: 'simple' }, object, 'R,100,G,200,B,150'],
  ['simple, exploded', 'header', { explode: true }, list, 'blue,black,brown'],
  ['simple, exploded', 'header', { explode: true }, object, 'R=100,G=200,B=150'],
  ['form', 'query', { explode: false }, '', '?color='],
  ['form', 'query', { explode: false }, 'blue', '?color=blue'],
  ['form', 'query', { explode: false }, list, '?color=blue,black,brown'],
  ['form', 'query', { explode: false }, object, '?color=R,100,G,200,B,150'],
  ['form, exploded', 'query', undefined, '', '?color='],
  ['form, exploded', 'query', undefined, 'blue', '?color=blue'],
  ['form, exploded', 'query', { style: 'form' }, list, '?color=blue&color=black&color=brown'],
  ['form, exploded', 'query', { style: 'form', explode: true }, object, '?R=100&G=200&B=150'],
  ['form', 'cookie', undefined, 'blue', 'color=blue'],
  ['form', 'cookie', { explode: false }, list, 'color=blue,black,brown'],
  ['form', 'cookie', { explode: false }, object, 'color=R,100,G,200,B,150'],
  ['spaceDelimited', 'query', { style: 'spaceDelimited' }, list, '?color=blue%20black%20brown'],
  ['spaceDelimited', 'query', { style: 'spaceDelimited' }, object, '?color=R%20100%20G%20200%20B%20150'],
  ['pipeDelimited', 'query', { style: 'pipeDelimited' }, list, '?color=blue%7Cblack%7Cbrown'],
  ['pipeDelimited', 'query', { style: 'pipeDelimited' }, object, '?color=R%7C100%7CG%7C200%7CB%7C150'],
  [
    'deepObject',
    'query',
    { style: 'deepObject', explode: true },
    object,
    '?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
  ],
])('%s in the %s, %j: %j becomes %s', async (_, location, style, value, expected) => {
  expect(await write(location, value, style)).toBe(expected)
})

test.each<[Location, unknown, string | null]>([
  ['path', 'a b/c', 'a%20b%2Fc'],
  ['path', list, 'blue,black,brown'],
  ['query', 'a b&c', '?color=a%20b%26c'],
  ['query', list, '?color=blue&color=black&color=brown'],
  ['query', ['a', null, undefined, 0, false, ''], '?color=a&color=0&color=false&color='],
  ['query', [], ''],
  ['query', null, ''],
  ['query', new Date(0), '?color=1970-01-01T00%3A00%3A00.000Z'],
  ['header', list, 'blue,black,brown'],
  ['header', 7, '7'],
  ['header', undefined, null],
  ['cookie', 'a;b', 'color=a%3Bb'],
  ['cookie', undefined, null],
])('a client whose spec has no style of its own writes a default in the %s: %j', async (location, value, expected) => {
  expect(await write(location, value, undefined, { features: {} })).toBe(expected)
})

test.each<[string, unknown, ParameterStyle | undefined, string]>([
  ['a value that needs it', 'a b&c=d/e?f#g+h%ü', undefined, '?color=a%20b%26c%3Dd%2Fe%3Ff%23g%2Bh%25%C3%BC'],
  ['the items of a list, and not their delimiter', ['a,b', 'c;d'], { style: 'pipeDelimited' }, '?color=a%2Cb%7Cc%3Bd'],
  ['the keys of an object', { 'a b': 'c&d' }, { style: 'deepObject' }, '?color%5Ba%20b%5D=c%26d'],
  ['a number, a boolean and zero', [0, false, 1.5], undefined, '?color=0&color=false&color=1.5'],
])('a query encodes %s', async (_, value, style, expected) => {
  expect(await write('query', value, style)).toBe(expected)
})

test('allowReserved leaves reserved characters alone, except those that would end the value', async () => {
  const value = 'https://shop.test/a,b;c:d@e'
  expect(await write('query', value, { allowReserved: true })).toBe(`?color=${value}`)
  // https://spec.openapis.org/oas/v3.1.1.html#parameterAllowReserved: these are the application's to encode.
  expect(await write('query', 'a&b#c+d[e]', { allowReserved: true })).toBe('?color=a%26b%23c%2Bd%5Be%5D')
})

test('allowReserved leaves percent-encoded triples alone, and encodes any other percent sign', async () => {
  expect(await write('query', '50%25 of 100%', { allowReserved: true })).toBe('?color=50%25%20of%20100%25')
})

test('a nested object goes on in brackets, and a list in it repeats its key', async () => {
  const filter = { status: { name: 'open' }, tags: ['a', 'b'], none: null, since: new Date(0) }
  expect(decodeURIComponent((await write('query', filter, { style: 'deepObject' })) ?? '')).toBe(
    '?color[status][name]=open&color[tags]=a&color[tags]=b&color[since]=1970-01-01T00:00:00.000Z',
  )
})

test.each(['path', 'query', 'header', 'cookie'] as const)('a Date in the %s is an RFC 3339 time', async location => {
  const written = await write(location, new Date('2026-11-21T12:00:00Z'))
  expect(decodeURIComponent(written ?? '').replace(/^\??color=/, '')).toBe('2026-11-21T12:00:00.000Z')
})

test.each([
  ['path', '%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D'],
  ['query', '?color=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D'],
  ['cookie', 'color=%7B%22a%22%3A%5B1%2C%22%C3%BC%22%5D%7D'],
] as const)('a parameter whose content is JSON is JSON in the %s', async (location, expected) => {
  expect(await write(location, { a: [1, 'ü'] }, { style: 'json' })).toBe(expected)
})

test('a parameter whose content is JSON is bare JSON in a header', async () => {
  expect(await write('header', { a: [1, 'u'] }, { style: 'json' })).toBe('{"a":[1,"u"]}')
})

test.each([[undefined], [null], [[]]])('a query parameter that is %j is not sent', async value => {
  expect(await write('query', value)).toBe('')
})

test.each([[undefined], [null]])('a header and a cookie that are %j are not sent', async value => {
  expect(await write('header', value)).toBeNull()
  expect(await write('cookie', value)).toBeNull()
})

test('several cookies are one header, without those that are absent', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'GET'], { fetch }).send({ cookie: { a: 1, b: undefined, c: 'x;y' } })
  expect(requests[0]?.headers.get('cookie')).toBe('a=1; c=x%3By')
})

test.each([[undefined], [null], [''], ['.'], ['..'], ['%2E%2e'], [Number.NaN], [[]], [['..']]])(
  'a path parameter that is %j is refused before any request, and named',
  async value => {
    const error = await write('path', value).catch((reason: unknown) => reason)
    expect(isArgumentError(error)).toBe(true)
    expect(error).toMatchObject({ argument: 'path.color' })
  },
)

test.each([['../admin'], ['a/b'], ['a?b'], ['a#b'], ['a\\b'], ['%2F'], ['a;b,c'], ['. .'], ['...']])(
  'a path parameter is one segment, whatever it holds: %s',
  async value => {
    const written = (await write('path', value)) ?? ''
    expect(written).not.toMatch(/[/?#\\]/)
    expect(decodeURIComponent(written)).toBe(value)
  },
)
