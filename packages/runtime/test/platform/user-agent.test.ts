import { afterEach, expect, test, vi } from 'vitest'
import { isConfigError } from '../../src/index.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'

const path = { orderId: '7' }
const PRODUCT = /^[\w!#$%&'*+.^`|~-]+(\/[\w!#$%&'*+.^`|~-]+)?$/

/** The header as it is sent. */
async function sentBy(
  options: object = {},
  vendor: object = {},
  args: object = {},
): Promise<string | null | undefined> {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await createShopWith(['/things', 'GET'], { fetch, ...options }, vendor).send(args)
  return requests[0]?.headers.get('user-agent')
}

afterEach(() => vi.unstubAllGlobals())

test('a request says which package sends it, and on what, in products of RFC 9110', async () => {
  const sent = await sentBy({}, { version: '1.2.0' })
  expect(sent).toBe(`crm-clients-shop/1.2.0 node/${Number.parseInt(process.versions.node, 10)}`)
  for (const product of sent?.split(' ') ?? []) expect(product).toMatch(PRODUCT)
})

test('a package without a version, such as one of which there is only source, says its name', async () => {
  expect(await sentBy()).toMatch(/^crm-clients-shop node\/\d+$/)
})

test.each([
  ['bun', { node: '24.1.0', bun: '1.3.2' }, 'bun/1'],
  ['deno', { node: '24.1.0', deno: '2.5.0' }, 'deno/2'],
])('%s says its own name', async (_, versions, product) => {
  vi.stubGlobal('process', { env: process.env, versions })
  expect(await sentBy()).toBe(`crm-clients-shop ${product}`)
})

test('where nothing says what it is, as in browsers, no header is sent', async () => {
  vi.stubGlobal('process', undefined)
  expect(await sentBy()).toBeNull()
})

test('it can be another one, or none, for a client and for a call', async () => {
  expect(await sentBy({ userAgent: 'Acme/1 (+https://acme.test)' })).toBe('Acme/1 (+https://acme.test)')
  expect(await sentBy({ userAgent: false })).toBeNull()
  expect(await sentBy({ headers: { 'User-Agent': 'own' } })).toBe('own')
  expect(await sentBy({ headers: { 'User-Agent': null } })).toBeNull()
  expect(await sentBy({}, {}, { headers: { 'user-agent': 'for this call' } })).toBe('for this call')
})

test.each(['a\nb', 'é', ' a', ''])('a userAgent that no header can carry is refused: %j', async userAgent => {
  const create = () => createShop({ userAgent })
  if (userAgent === '') return expect(create).not.toThrow()
  expect(create).toThrow('userAgent has a character no header can carry')
  expect(() => createShop({ userAgent: 7 as never })).toThrow('userAgent is 7, and no string')
})

test('another host that a redirect leads to is not told', async () => {
  const { fetch, requests } = recordingFetch(() =>
    requests.length < 2 ? Response.redirect('https://elsewhere.test/', 302) : Response.json({}),
  )
  await createShop({ fetch }).getOrder({ path })
  expect(requests.map(({ headers }) => headers.has('user-agent'))).toEqual([true, false])
})

test('no logger is a ConfigError', () => {
  for (const debug of [7, 'yes', {}, { debug: 1 }]) {
    let error: unknown
    try {
      createShop({ debug: debug as never })
    } catch (caught) {
      error = caught
    }
    expect(isConfigError(error)).toBe(true)
  }
})
