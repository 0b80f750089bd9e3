import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../../src/create-mock.ts'
import { call, rememberBooks } from '../books.ts'

/** A mock with five books beside the one of the examples. */
async function fillShelf(): Promise<Mock> {
  const mock = await rememberBooks()
  const books = [
    { title: 'Ulysses', pages: 736, authorId: 2 },
    { title: 'Dubliners', pages: 152, authorId: 2 },
    { title: 'Middlemarch', pages: 880 },
    { title: 'Persuasion', pages: 249, authorId: 1 },
    { title: 'Beloved' },
  ]
  for (const book of books) await call(mock, 'POST /shelves/7/books', book)
  return mock
}

const mock = await fillShelf()
const titles = async (query: string) => {
  const { body } = await call(mock, `GET /shelves/7/books?perPage=10&${query}`)
  return body.data.map(({ title }: { title: string }) => title)
}

test.each([
  ['search=EMMA', ['Emma']],
  [
    'search=e',
    ['Emma', 'Ulysses', 'Dubliners', 'Middlemarch', 'Persuasion', 'Beloved'].filter(title => /e/i.test(title)),
  ],
  ['search=474', []],
  ['authorId=2', ['Ulysses', 'Dubliners']],
  ['authorId=1', ['Emma', 'Persuasion']],
  ['pagesFrom=736', ['Ulysses', 'Middlemarch']],
  ['pagesFrom=200&pagesTo=474', ['Emma', 'Persuasion']],
  ['authorId=2&pagesTo=200', ['Dubliners']],
  ['sortBy=title', ['Beloved', 'Dubliners', 'Emma', 'Middlemarch', 'Persuasion', 'Ulysses']],
  ['sortBy=pages&sortDirection=desc', ['Middlemarch', 'Ulysses', 'Emma', 'Persuasion', 'Dubliners', 'Beloved']],
  ['sortBy=pages', ['Dubliners', 'Persuasion', 'Emma', 'Ulysses', 'Middlemarch', 'Beloved']],
  ['sortBy=author.id&authorId=1', ['Emma', 'Persuasion']],
  ['sortDirection=desc', ['Beloved', 'Persuasion', 'Middlemarch', 'Dubliners', 'Ulysses', 'Emma']],
])('a list keeps to %s', async (query, found) => {
  expect(await titles(query)).toEqual(found)
})

test('a list comes in pages, which say where they stand', async () => {
  const { body } = await call(mock, 'GET /shelves/7/books?page=2')
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Dubliners', 'Middlemarch'])
  const url = 'http://shop.test/shelves/7/books?page=3'
  expect(body).toMatchObject({ total: 6, page: 2, perPage: 2, hasMore: true, nextPageUrl: url })
  const last = await call(mock, 'GET /shelves/7/books?page=3')
  expect(last.body).toMatchObject({ hasMore: false, nextPageUrl: null })
  expect((await call(mock, 'GET /shelves/7/books?page=4')).body).toMatchObject({ data: [], total: 6 })
})

test('a list shows what was changed since it was read', async () => {
  await call(mock, 'PATCH /shelves/7/books/4', { title: 'Ulysses!' })
  expect(await titles('authorId=2')).toEqual(['Ulysses!', 'Dubliners'])
  await call(mock, 'PATCH /shelves/7/books/4', { title: 'Ulysses' })
})

const PAGES = {
  cursor: {
    pagination: '{ style: cursor, parameter: after, items: /data, next: /next }',
    parameter: '{ name: after, in: query, schema: { type: string } }',
    next: "{ type: [string, 'null'] }",
  },
  offset: {
    pagination: '{ style: offset, parameter: skip, items: /data, last: /next }',
    parameter: '{ name: skip, in: query, schema: { type: integer } }',
    next: '{ type: integer }',
  },
  link: {
    pagination: '{ style: link, items: /data }',
    parameter: '{ name: page, in: query, schema: { type: integer } }',
    next: '{}',
  },
}

/** A mock with seven notes, which it lists in pages of three. */
async function rememberNotes(style: keyof typeof PAGES): Promise<Mock> {
  const { pagination, parameter, next } = PAGES[style]
  const answer = (schema: string) =>
    `responses: { '200': { description: OK, content: { application/json: { schema: ${schema} } } } }`
  const note = answer("{ $ref: '#/components/schemas/Note' }")
  const api = apiOf(`
paths:
  /notes:
    get:
      operationId: listNotes
      x-pagination: ${pagination}
      parameters: [${parameter}, { name: limit, in: query, schema: { type: integer, default: 3 } }]
      ${answer(`{ type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Note' } }, next: ${next} } }`)}
    post: { operationId: createNote, requestBody: { content: { application/json: { schema: { type: object } } } }, ${note} }
  /notes/{note}:
    get: { operationId: getNote, parameters: [{ name: note, in: path, required: true, schema: { type: integer } }], ${note} }
components: { schemas: { Note: { type: object, required: [id], properties: { id: { type: integer } } } } }`)
  const notes = await createMock(api, { stateful: true })
  for (let number = 0; number < 7; number++) await call(notes, 'POST /notes', {})
  return notes
}

const NEXT: Readonly<
  Record<keyof typeof PAGES, (page: Awaited<ReturnType<typeof call>>, met: number) => string | undefined>
> = {
  cursor: ({ body }) => (body.next === null ? undefined : `/notes?after=${body.next}`),
  offset: ({ body }, met) => (met < body.next ? `/notes?skip=${met}` : undefined),
  link: ({ headers }) => /<http:\/\/shop.test([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1],
}

test.each(['cursor', 'offset', 'link'] as const)('a walk by %s meets each item once, and ends', async style => {
  const notes = await rememberNotes(style)
  const met: number[] = []
  const sizes: number[] = []
  for (let path: string | undefined = '/notes'; path !== undefined; ) {
    const page = await call(notes, `GET ${path}`)
    met.push(...page.body.data.map(({ id }: { id: number }) => id))
    sizes.push(page.body.data.length)
    path = NEXT[style](page, met.length)
  }
  expect(met).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(sizes).toEqual([3, 3, 1])
})
