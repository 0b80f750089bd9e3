import { expect, expectTypeOf, test } from 'vitest'
import { isApiError, isClientError, isPageError } from '../../src/index.ts'
import { createShop, createShopWith, recordingFetch } from '../shop.ts'
import { collect, createLists, ids, readUntilError, type Thing, things } from './lists.ts'

/** Three pages of two things. */
const pages = (_: Request, count: number) => Response.json({ data: things(2 * count - 1, 2), meta: { lastPage: 3 } })

test('a list in pages is read from the first page to the last', async () => {
  const { lists, asked } = createLists(pages)
  expect(await ids(lists.byPage.items({ query: { color: 'red' } }))).toEqual([1, 2, 3, 4, 5, 6])
  expect(asked()).toEqual(['/pages?color=red&page=1', '/pages?color=red&page=2', '/pages?color=red&page=3'])
})

test('a list in pages is read from where the caller says', async () => {
  const { lists, asked } = createLists(pages)
  await collect(lists.byPage.pages({ query: { page: 3 } }))
  expect(asked()).toEqual(['/pages?page=3'])
})

test('a list that does not say how many pages it has ends with an empty one', async () => {
  const { lists, asked } = createLists((_, count) => Response.json(count < 3 ? things(count, 1) : []))
  expect(await ids(lists.bare.items())).toEqual([1, 2])
  expect(asked()).toEqual(['/bare?page=1', '/bare?page=2', '/bare?page=3'])
})

test.each([
  ['as many pages as it takes', 1, 5, [1, 2, 3]],
  ['a last page that is full', 1, 4, [1, 2]],
  ['a start in the middle', 2, 5, [2, 3]],
  ['no count, an empty page', 1, undefined, [1, 2, 3, 4]],
])('a list that counts all items ends without a request too many: %s', async (_, start, total, expected) => {
  const { lists, asked } = createLists(request => {
    const page = Number(new URL(request.url).searchParams.get('page'))
    const data = things(2 * page - 1, Math.max(0, Math.min(2, (total ?? 5) - 2 * (page - 1))))
    return Response.json({ data, ...(total !== undefined && { total }) })
  })
  await collect(lists.counted.items(start === 1 ? {} : { query: { page: start } }))
  expect(asked()).toEqual(expected.map(page => `/counted?page=${page}`))
})

test('a list that says whether there is more ends when there is not', async () => {
  const { lists, asked } = createLists((_, count) => Response.json({ data: things(count, 1), hasMore: count < 2 }))
  expect(await ids(lists.flagged.items())).toEqual([1, 2])
  expect(asked()).toHaveLength(2)
})

test('a list by offset moves on by as many items as came', async () => {
  const { lists, asked } = createLists((_, count) =>
    Response.json({ things: things(count * 10, count === 1 ? 3 : 2), total: 5 }),
  )
  expect(await ids(lists.byOffset.items())).toEqual([10, 11, 12, 20, 21])
  expect(asked()).toEqual(['/offsets?offset=0', '/offsets?offset=3'])
})

test.each([[null], [undefined], ['']])('a list by cursor is read until there is no cursor: %s', async last => {
  const { lists, asked } = createLists((_, count) =>
    Response.json({ data: things(count, 1), next: count < 3 ? `c/${count}` : last }),
  )
  expect(await ids(lists.byCursor.items())).toEqual([1, 2, 3])
  expect(asked()).toEqual(['/cursors', '/cursors?after=c%2F1', '/cursors?after=c%2F2'])
})

test('an empty page with a cursor is not the last one', async () => {
  const { lists } = createLists((_, count) =>
    Response.json({ data: count === 2 ? [] : things(count, 1), next: count < 3 ? `${count}` : null }),
  )
  expect(await ids(lists.byCursor.items())).toEqual([1, 3])
})

test.each([
  ['stands still', ['a', 'a'], [1, 2]],
  ['comes back', ['a', 'b', 'a'], [1, 2, 3]],
])('a cursor that %s is an error after the pages before it, and not an end', async (_, cursors, expected) => {
  const { lists, requests } = createLists((_, count) =>
    Response.json({ data: things(count, 1), next: cursors[count - 1] }),
  )
  const { error, read } = await readUntilError(lists.byCursor.items())
  expect(isPageError(error) && isClientError(error)).toBe(true)
  expect(String(error)).toBe('PageError: shop: GET /cursors leads back to a page read before')
  expect(read).toEqual(expected)
  expect(requests).toHaveLength(expected.length)
})

test('a cursor that leads back to the one of the caller is an error', async () => {
  const { lists } = createLists((_, count) => Response.json({ data: things(count, 1), next: 'start' }))
  const { error, read } = await readUntilError(lists.byCursor.items({ query: { after: 'start' } }))
  expect(isPageError(error)).toBe(true)
  expect(read).toEqual([1])
})

test('whoever stops before a broken page sees nothing of it', async () => {
  const { lists } = createLists(() => Response.json({ data: things(1, 1), next: 'same' }))
  expect(await collect(lists.byCursor.pages({}, { limit: 2 }))).toHaveLength(2)
})

test.each([
  ['byPage', { meta: { lastPage: 3 } }, '/data'],
  ['byPage', { data: 'none', meta: { lastPage: 3 } }, '/data'],
  ['bare', { data: [] }, '/'],
] as const)('a page of %s without its items is an error that names them: %j', async (list, page, pointer) => {
  const { lists } = createLists(() => Response.json(page))
  const { error, read } = await readUntilError(lists[list].items())
  expect(String(error)).toContain(`answered without the list "${pointer}"`)
  expect(isPageError(error)).toBe(true)
  expect(read).toEqual([])
})

test('a cursor in the body moves there, beside the rest of the body', async () => {
  const { lists, requests } = createLists((_, count) =>
    Response.json({ hits: count === 3 ? null : { found: things(count, 1) }, next: count < 3 ? `c${count}` : null }),
  )
  expect(await ids(lists.search.items({ body: { text: 'bike' } }))).toEqual([1, 2])
  expect(await Promise.all(requests.map(request => request.json()))).toEqual([
    { text: 'bike' },
    { text: 'bike', cursor: 'c1' },
    { text: 'bike', cursor: 'c2' },
  ])
})

test.each([
  [0, [], 0],
  [1, [1], 1],
  [2, [1, 2], 1],
  [3, [1, 2, 3], 2],
  [99, [1, 2, 3, 4, 5, 6], 3],
])('a limit of %i items is kept, with no call too many', async (limit, expected, calls) => {
  const { lists, requests } = createLists(pages)
  expect(await ids(lists.byPage.items({}, { limit }))).toEqual(expected)
  expect(requests).toHaveLength(calls)
})

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [99, 3],
])('a limit of %i pages makes %i calls', async (limit, calls) => {
  const { lists, requests } = createLists(pages)
  expect(await collect(lists.byPage.pages({}, { limit }))).toHaveLength(calls)
  expect(requests).toHaveLength(calls)
})

test('nothing is called before somebody reads, and nothing more when they stop', async () => {
  const { lists, requests } = createLists(pages)
  const items = lists.byPage.items()
  expect(requests).toHaveLength(0)
  for await (const { id } of items) if (id === 2) break
  expect(requests).toHaveLength(1)
  expect(await items.next()).toEqual({ done: true, value: undefined })
})

test('an error in the middle comes after the items before it', async () => {
  const { lists } = createLists((request, count) =>
    count < 2 ? pages(request, count) : Response.json({ message: 'no such page' }, { status: 404 }),
  )
  const read: number[] = []
  const reading = (async () => {
    for await (const { id } of lists.byPage.items()) read.push(id)
  })()
  const error = await reading.catch((reason: unknown) => reason)
  expect(isApiError(error)).toBe(true)
  expect((error as Error).message).toBe('shop: GET /pages failed with 404: no such page')
  expect(read).toEqual([1, 2])
})

test('options of the call hold for each page', async () => {
  const { lists, requests } = createLists(pages)
  await collect(lists.byPage.pages({ headers: { 'x-trace': 'abc' } }))
  expect(requests.map(request => request.headers.get('x-trace'))).toEqual(['abc', 'abc', 'abc'])
})

test('items and pages have the types of the spec, and only lists have them', () => {
  const { lists } = createLists(pages)
  // Not called: these are read by the compiler alone.
  const reads = async () => {
    for await (const item of lists.byPage.items()) expectTypeOf(item).toEqualTypeOf<Thing>()
    for await (const item of lists.byOffset.items()) expectTypeOf(item).toEqualTypeOf<Thing>()
    for await (const item of lists.bare.items()) expectTypeOf(item).toEqualTypeOf<Thing>()
    for await (const item of lists.search.items({ body: { text: '' } })) expectTypeOf(item).toEqualTypeOf<Thing>()
    for await (const page of lists.byPage.pages()) expectTypeOf(page.meta.lastPage).toEqualTypeOf<number>()
    // @ts-expect-error: not a list
    lists.plain.items
    // @ts-expect-error: not a parameter of this list
    lists.byOffset.items({ query: { page: 1 } })
    // @ts-expect-error: a limit is a number
    lists.byPage.items({}, { limit: '3' })
    // @ts-expect-error: the body is missing
    lists.search.items()
    // @ts-expect-error: the text of the search is missing
    lists.search.items({ body: {} })
  }
  expectTypeOf(reads).toBeFunction()
})

test.each([
  [{ limit: NaN }, 'shop: limit is NaN, and no number from 0. Correct it.'],
  [{ limit: -1 }, 'shop: limit is -1, and no number from 0. Correct it.'],
  [{ limti: 5 }, 'shop: limti is no option here. Do you mean limit?'],
])('a walk that is told %j is refused before anything is sent', async (options, message) => {
  const { fetch, requests } = recordingFetch(() => Response.json([]))
  const { items, pages } = createShop({ fetch }).listComparisons
  for (const walk of [pages({}, options as never), items({}, options as never)]) {
    await expect(walk.next()).rejects.toMatchObject({ message, name: 'ConfigError' })
  }
  expect(requests).toHaveLength(0)
})

test('the parameter of the page may have the name of something that objects have', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json(requests.length < 2 ? things(1, 1) : []))
  const pagination = { style: 'page', parameter: 'constructor', items: [] } as const
  const shop = createShopWith(['/things', 'GET', { pagination }], { fetch }) as never as {
    readonly send: { readonly items: (args: object) => AsyncGenerator<Thing> }
  }
  await ids(shop.send.items({ query: {} }))
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?constructor=1', '?constructor=2'])
})
