import { leastComputing } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { readNextLink } from '../../src/features/next-link.ts'
import { createVendorClient, isPageError, type VendorClient } from '../../src/index.ts'
import { recordingFetch } from '../shop.ts'
import { collect, createLists, ids, type Operations, operations, readUntilError, things, vendor } from './lists.ts'

test.each([
  ['a path', '/links?color=blue&token=a%2Fb'],
  ['a query alone', '?color=blue&token=a%2Fb'],
  ['a URL', 'https://shop.test/links?color=blue&token=a%2Fb'],
])('a link to the next page is followed with its own parameters: %s', async (_, next) => {
  const { lists, asked } = createLists((_, count) =>
    Response.json({ data: things(count, 1), paging: count < 2 ? { next } : { next: null } }),
  )
  expect(await ids(lists.byLink.items({ query: { color: 'red' } }))).toEqual([1, 2])
  expect(asked()).toEqual(['/links?color=red', '/links?color=blue&token=a%2Fb'])
})

test('without a link in the body there is no next page, whatever the header says', async () => {
  const headers = { link: '</links?page=2>; rel=next' }
  const { lists, requests } = createLists((_, count) => Response.json({ data: things(count, 1) }, { headers }))
  expect(await ids(lists.byLink.items())).toEqual([1])
  expect(requests).toHaveLength(1)
})

test.each([
  '</headers?page=2>; rel="next"',
  '</headers?page=1>; rel="prev", </headers?page=2>; rel="next"',
  '</headers?page=9>; title="a, <b>; rel=next"; rel=last,</headers?page=2>;REL="Next last"',
  '</headers?page=2>; rel=next; title="more"',
])('the header Link leads to the next page: %s', async link => {
  const { lists, asked } = createLists((_, count) =>
    Response.json(things(count, 1), { headers: { link: count < 2 ? link : '</headers?page=1>; rel="prev"' } }),
  )
  expect(await ids(lists.byHeader.items())).toEqual([1, 2])
  expect(asked()).toEqual(['/headers', '/headers?page=2'])
})

test.each([
  ['https://evil.test/links?page=2', 'another origin'],
  ['//evil.test/links?page=2', 'another origin'],
  ['http://shop.test/links?page=2', 'another origin'],
  ['http://[', 'another origin'],
  ['/others?page=2', 'another operation'],
  ['/links%?page=2', 'another operation'],
  ['/link%zz?page=2', 'another operation'],
  ['/links%ff?page=2', 'another operation'],
])('a link that leads elsewhere is not followed: %s', async (next, where) => {
  const { lists, requests } = createLists(() => Response.json({ data: things(1, 1), paging: { next } }))
  const { error, read } = await readUntilError(lists.byLink.items())
  expect(String(error)).toContain(`links to a next page ${where === 'another origin' ? 'at' : 'of'} ${where}`)
  expect(isPageError(error)).toBe(true)
  expect(read).toEqual([1])
  expect(requests).toHaveLength(1)
})

test('a link may be written in escapes', async () => {
  const { lists, asked } = createLists((_, count) =>
    Response.json({ data: things(count, 1), paging: count < 2 ? { next: '/l%69nks?page=2' } : {} }),
  )
  await collect(lists.byLink.items())
  expect(asked()).toEqual(['/links', '/links?page=2'])
})

test('behind another base URL, links to the documented one stay at the other', async () => {
  const { fetch, requests } = recordingFetch(() =>
    Response.json({
      data: things(1, 1),
      paging: requests.length < 2 ? { next: 'https://shop.test/links?page=2' } : {},
    }),
  )
  type Lists = VendorClient<object, Operations, typeof operations>
  const baseUrl = 'http://127.0.0.1:4010/shop'
  const lists: Lists = createVendorClient<Lists, typeof vendor>(vendor, operations, { fetch, baseUrl })
  await collect(lists.byLink.items())
  expect(requests.map(({ url }) => url)).toEqual([`${baseUrl}/links`, `${baseUrl}/links?page=2`])
})

test('links that lead in a circle are an error', async () => {
  const { lists } = createLists((_, count) =>
    Response.json({ data: things(count, 1), paging: { next: `/links?page=${count % 2}` } }),
  )
  const { error, read } = await readUntilError(lists.byLink.items())
  expect(String(error)).toContain('leads back to a page read before')
  expect(read).toEqual([1, 2, 3])
})

test.each(['<'.repeat(15_000), `${'<a>;"'.repeat(3000)}`, `<a>${'; rel'.repeat(3000)}`])(
  'a header that never ends in a link is read at once: %#',
  async link => {
    const answer = new Response(null, { headers: { link } })
    const identity = { vendor: 'shop', operation: 'list', method: 'GET', path: '/links', baseUrl: 'http://shop.test' }
    const read = () => expect(readNextLink(undefined, answer, identity, {})).toBeUndefined()
    // A millisecond, in place of a third of a second.
    expect(await leastComputing(read, 50)).toBeLessThan(50)
  },
)
