import { expect, expectTypeOf, test } from 'vitest'
import { createVendorClient, isApiError, paginate, type VendorClient } from '../../src/index.ts'
import { recordingFetch } from '../shop.ts'

interface Thing {
  id: number
}

interface List<Query, Page> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never }
  requestBody?: never
  responses: { 200: { content: { 'application/json': Page } }; 404: { content: { 'application/json': string } } }
}

interface Operations {
  byPage: List<{ page?: number; color?: string }, { data: Thing[]; meta: { lastPage: number } }>
  byOffset: List<{ offset?: number }, { things: readonly Thing[]; total: number }>
  byCursor: List<{ after?: string }, { data: Thing[]; next?: string | null }>
  bare: List<{ page?: number }, Thing[]>
  flagged: List<{ page?: number }, { data: Thing[]; hasMore: boolean }>
  search: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': { text: string; cursor?: string } } }
    responses: { 200: { content: { 'application/json': { hits?: { found: Thing[] } | null; next: string | null } } } }
  }
  plain: List<{ page?: number }, Thing[]>
}

const vendor = {
  name: 'shop',
  baseUrl: 'https://shop.test',
  credentials: {},
  security: [],
  features: { paginate },
} as const
const operations = {
  byPage: [
    'GET',
    '/pages',
    { pagination: { style: 'page', parameter: 'page', items: ['data'], last: ['meta', 'lastPage'] } },
  ],
  byOffset: [
    'GET',
    '/offsets',
    { pagination: { style: 'offset', parameter: 'offset', items: ['things'], last: ['total'] } },
  ],
  byCursor: [
    'GET',
    '/cursors',
    { pagination: { style: 'cursor', parameter: 'after', items: ['data'], next: ['next'] } },
  ],
  bare: ['GET', '/bare', { pagination: { style: 'page', parameter: 'page', items: [] } }],
  flagged: [
    'GET',
    '/flagged',
    { pagination: { style: 'page', parameter: 'page', items: ['data'], next: ['hasMore'] } },
  ],
  search: [
    'POST',
    '/search',
    {
      pagination: { style: 'cursor', parameter: 'cursor', in: 'body', items: ['hits', 'found'], next: ['next'] },
    },
  ],
  plain: ['GET', '/plain'],
} as const

/** A client of lists, and what it was asked for. */
function createLists(answer: (request: Request, count: number) => Response | Promise<Response>) {
  const { fetch, requests } = recordingFetch(request => {
    if (requests.length > 9) throw new Error('The list has no end.')
    return answer(request, requests.length)
  })
  type Lists = VendorClient<object, Operations, typeof operations>
  const lists: Lists = createVendorClient<Lists, typeof vendor>(vendor, operations, {
    fetch,
  })
  return { lists, requests, asked: () => requests.map(({ url }) => url.replace('https://shop.test', '')) }
}

const things = (from: number, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ id: from + index }))
const ids = async (items: AsyncIterable<Thing>) => (await collect(items)).map(({ id }) => id)

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

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

test('a cursor that does not move ends the list, and not in a loop', async () => {
  const { lists, requests } = createLists(() => Response.json({ data: things(1, 1), next: 'same' }))
  await collect(lists.byCursor.pages())
  expect(requests).toHaveLength(2)
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
