import { createVendorClient, paginate, readNextLink, type VendorClient, writeJson } from '../../src/index.ts'
import { recordingFetch } from '../shop.ts'

export interface Thing {
  id: number
}

interface List<Query, Page> {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never }
  requestBody?: never
  responses: { 200: { content: { 'application/json': Page } }; 404: { content: { 'application/json': string } } }
}

export interface Operations {
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
  byLink: List<{ color?: string }, { data: Thing[]; paging?: { next?: string | null } }>
  byHeader: List<{ color?: string }, Thing[]>
  counted: List<{ page?: number }, { data: Thing[]; total?: number }>
  plain: List<{ page?: number }, Thing[]>
}

export const vendor = {
  name: 'shop',
  baseUrl: 'https://shop.test',
  credentials: {},
  security: [],
  features: { methods: [paginate], readNextLink, bodies: [writeJson] },
} as const
export const operations = {
  byPage: [
    '/pages',
    'GET',
    { pagination: { style: 'page', parameter: 'page', items: ['data'], last: ['meta', 'lastPage'] } },
  ],
  byOffset: [
    '/offsets',
    'GET',
    { pagination: { style: 'offset', parameter: 'offset', items: ['things'], last: ['total'] } },
  ],
  byCursor: [
    '/cursors',
    'GET',
    { pagination: { style: 'cursor', parameter: 'after', items: ['data'], next: ['next'] } },
  ],
  bare: ['/bare', 'GET', { pagination: { style: 'page', parameter: 'page', items: [] } }],
  flagged: [
    '/flagged',
    'GET',
    { pagination: { style: 'page', parameter: 'page', items: ['data'], next: ['hasMore'] } },
  ],
  search: [
    '/search',
    'POST',
    {
      pagination: { style: 'cursor', parameter: 'cursor', in: 'body', items: ['hits', 'found'], next: ['next'] },
    },
  ],
  byLink: ['/links', 'GET', { pagination: { style: 'link', items: ['data'], next: ['paging', 'next'] } }],
  byHeader: ['/headers', 'GET', { pagination: { style: 'link', items: [] } }],
  counted: ['/counted', 'GET', { pagination: { style: 'page', parameter: 'page', items: ['data'], total: ['total'] } }],
  plain: ['/plain', 'GET'],
} as const

/** A client of lists, and what it was asked for. */
export function createLists(answer: (request: Request, count: number) => Response | Promise<Response>) {
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

export const things = (from: number, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ id: from + index }))
export const ids = async (items: AsyncIterable<Thing>) => (await collect(items)).map(({ id }) => id)

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** The error that a walk ends with, and what was read before. */
export async function readUntilError(items: AsyncIterable<Thing>): Promise<{ error: unknown; read: number[] }> {
  const read: number[] = []
  try {
    for await (const { id } of items) read.push(id)
    return { error: undefined, read }
  } catch (error) {
    return { error, read }
  }
}
