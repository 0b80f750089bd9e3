import { apiOf } from '@crm-clients/test-support'
import { afterEach, expect, test, vi } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { BOOKS, call, rememberBooks } from './books.ts'

const EMMA = { id: 3, shelfId: 7, title: 'Emma', pages: 474, author: { id: 1, name: 'Jane' }, isbn: null }

afterEach(() => {
  vi.useRealTimers()
})

test('what was created can be got and listed, with what the server adds', async () => {
  vi.useFakeTimers({ now: new Date('2026-05-06T07:08:09Z'), toFake: ['Date'] })
  const mock = await rememberBooks()
  const created = await call(mock, 'POST /shelves', { name: 'Poems', secret: 'x' })
  const shelf = {
    id: 8,
    name: 'Poems',
    room: 'Hall',
    createdAt: '2026-05-06T07:08:09Z',
    updatedAt: '2026-05-06T07:08:09.000Z',
  }
  expect(created).toMatchObject({ status: 201, body: shelf })
  expect(created.body).not.toHaveProperty('secret')
  expect((await call(mock, 'GET /shelves/8')).body).toEqual(created.body)
  expect((await call(mock, 'GET /shelves')).body.map(({ id }: { id: number }) => id)).toEqual([7, 8])
  expect(() => mock.verify()).not.toThrow()
})

test('it begins with the examples of the document, and reset brings them back', async () => {
  const mock = await rememberBooks()
  expect((await call(mock, 'GET /shelves/7/books')).body).toMatchObject({ data: [EMMA], total: 1 })
  await call(mock, 'DELETE /shelves/7/books/3')
  await call(mock, 'POST /shelves/7/books', { title: 'Ulysses' })
  mock.reset()
  expect((await call(mock, 'GET /shelves/7/books')).body).toMatchObject({ data: [EMMA], total: 1 })
  expect((await call(mock, 'POST /shelves/7/books', { title: 'Ulysses' })).body.id).toBe(4)
})

test.each([true, false])('a key is found in upper and lower case where the document says so: %s', async ignoreCase => {
  const member = '{ type: object, required: [email], properties: { email: { type: string }, name: { type: string } } }'
  const answer = `{ description: OK, content: { application/json: { schema: ${member} } } }`
  const body = `{ required: true, content: { application/json: { schema: ${member} } } }`
  const mock = await createMock(
    apiOf(`
paths:
  /members:
    post: { operationId: createMember, requestBody: ${body}, responses: { '201': ${answer}, '409': { description: Taken } } }
  /members/{email}:
    parameters: [{ name: email, in: path, required: true, schema: { type: string } }]
    get: { operationId: getMember, x-resource: { ignoreCase: ${ignoreCase} }, responses: { '200': ${answer}, '404': { description: None } } }
    delete: { operationId: deleteMember, responses: { '204': { description: Gone }, '404': { description: None } } }
`),
    { stateful: true },
  )
  await call(mock, 'POST /members', { email: 'Ada@example.test', name: 'Ada' })
  const others = ignoreCase ? 200 : 404
  const found = await call(mock, 'GET /members/ada@EXAMPLE.test')
  expect(found.status).toBe(others)
  if (ignoreCase) expect(found.body.email).toBe('Ada@example.test')
  mock.memory.restore(mock.memory.snapshot())
  expect((await call(mock, 'GET /members/ADA@example.test')).status).toBe(others)
  expect((await call(mock, 'GET /members/Ada@example.test')).status).toBe(200)
  await call(mock, 'DELETE /members/ADA@example.test')
  expect((await call(mock, 'GET /members/Ada@example.test')).status).toBe(ignoreCase ? 404 : 200)
})

test('PUT replaces: what is not sent is what it would be in a new one, and what the server made stays', async () => {
  const mock = await rememberBooks()
  const { body } = await call(mock, 'PUT /shelves/7', { name: 'Plays' })
  expect(body).toMatchObject({ id: 7, name: 'Plays', room: 'Hall', createdAt: '2026-01-02T03:04:05Z' })
  expect((await call(mock, 'GET /shelves/7')).body).toEqual(body)
})

test('PATCH merges: what is not sent stays, also below an object', async () => {
  const mock = await rememberBooks()
  const notes = { cover: 'red', place: { row: 1, column: 2 } }
  await call(mock, 'POST /shelves/7/books', { title: 'Ulysses', pages: 736, notes })
  await call(mock, 'PATCH /shelves/7/books/4', { pages: 730, notes: { place: { row: 9 } } })
  const changed = { title: 'Ulysses', pages: 730, notes: { cover: 'red', place: { row: 9, column: 2 } } }
  expect((await call(mock, 'GET /shelves/7/books/4')).body).toMatchObject(changed)
  expect((await call(mock, 'PATCH /shelves/7/books/3', { title: 'Emma!' })).body).toEqual({ ...EMMA, title: 'Emma!' })
})

test('what is gone is a documented 404, and so is everything below it', async () => {
  const mock = await rememberBooks()
  expect((await call(mock, 'DELETE /shelves/7')).status).toBe(204)
  for (const request of [
    'GET /shelves/7',
    'DELETE /shelves/7',
    'GET /shelves/7/books',
    'GET /shelves/7/books/3',
    'GET /shelves/7/label',
  ]) {
    const { status, body } = await call(mock, request)
    expect([request, status, body]).toEqual([request, 404, { message: 'No such thing.' }])
  }
  expect((await call(mock, 'PUT /shelves/7', { name: 'Plays' })).status).toBe(404)
  expect((await call(mock, 'GET /shelves')).body).toEqual([])
  expect(() => mock.verify()).not.toThrow()
})

test('a 404 that the document does not have is a problem that says what is not there', async () => {
  const mock = await createMock(apiOf(BOOKS.replaceAll("'404'", "'410'")), { stateful: true })
  const { status, body } = await call(mock, 'GET /shelves/9')
  expect([status, body.detail]).toEqual([
    404,
    'The mock remembers no shelves with the key 9. Shop documents no 404 for getShelf.',
  ])
})

test('things belong to their parent, and say so', async () => {
  const mock = await rememberBooks()
  await call(mock, 'POST /shelves', { name: 'Poems' })
  expect((await call(mock, 'GET /shelves/8/books')).body).toMatchObject({ data: [], total: 0 })
  expect((await call(mock, 'POST /shelves/8/books', { title: 'Odes' })).body).toMatchObject({ id: 4, shelfId: 8 })
  expect((await call(mock, 'GET /shelves/7/books/4')).status).toBe(404)
  expect((await call(mock, 'GET /shelves/7/books')).body.total).toBe(1)
})

test('a key with which a request was sent before gets the same answer, and does nothing again', async () => {
  const mock = await rememberBooks()
  const send = (name: string) => call(mock, 'POST /shelves', { name }, { 'idempotency-key': 'k' })
  const [first, second, other] = [await send('Poems'), await send('Poems'), await send('Plays')]
  expect(second.body).toEqual(first.body)
  expect([first, second].map(({ headers }) => headers.get('idempotency-status'))).toEqual(['Original', 'Repeated'])
  expect([other.status, other.body]).toEqual([422, { error: 'Idempotency-Key reused' }])
  expect((await call(mock, 'GET /shelves')).body).toHaveLength(2)
})

test('a snapshot can be gone back to, as often as wanted, also from JSON', async () => {
  const mock = await rememberBooks()
  await call(mock, 'POST /shelves', { name: 'Poems' })
  const snapshot = JSON.parse(JSON.stringify(mock.memory.snapshot()))
  for (const name of ['Plays', 'Diaries']) {
    await call(mock, 'DELETE /shelves/8')
    expect((await call(mock, 'POST /shelves', { name })).body.id).toBe(9)
    mock.memory.restore(snapshot)
    expect((await call(mock, 'GET /shelves/8')).body.name).toBe('Poems')
    expect((await call(mock, 'GET /shelves/9')).status).toBe(404)
  }
})

test('a snapshot of another document is refused, and one for a mock without a memory', async () => {
  const snapshot = (await rememberBooks()).memory.snapshot()
  const other = await createMock('telecrm', { stateful: true })
  expect(() => other.memory.restore(snapshot)).toThrow('this one has no resource "shelves"')
  const stateless = await createMock(apiOf(BOOKS))
  expect(stateless.memory.resources).toEqual([])
  expect(() => stateless.memory.restore(snapshot)).toThrow('Create it with { stateful: true }')
})

test('two mocks of one document have a memory each', async () => {
  const [one, other] = await Promise.all([rememberBooks(), rememberBooks()])
  await call(one, 'DELETE /shelves/7')
  expect((await call(other, 'GET /shelves/7')).status).toBe(200)
})

test('a planned reply, a preference and a refusal change nothing that is remembered', async () => {
  const mock = await rememberBooks()
  mock.respond('createShelf', { status: 422 }, { times: 1 })
  expect((await call(mock, 'POST /shelves', { name: 'Poems' })).status).toBe(422)
  expect((await call(mock, 'POST /shelves', { name: 'Poems' }, { prefer: 'code=201' })).status).toBe(201)
  expect((await call(mock, 'POST /shelves', { name: 7 })).status).toBe(422)
  expect((await call(mock, 'GET /shelves')).body).toHaveLength(1)
  mock.respond('createShelf', () => undefined)
  expect((await call(mock, 'POST /shelves', { name: 'Poems' })).body.name).toBe('Poems')
  expect((await call(mock, 'GET /shelves')).body).toHaveLength(2)
})

const TAGS = `
paths:
  /tags:
    get: { operationId: listTags, responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Tag' } } } } } } }
    post:
      operationId: createTags
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Tag' } } } } }
      responses: { '201': { description: OK, content: { application/json: { schema: { type: object, properties: { created: { type: integer } } } } } }, '409': { description: Taken } }
  /tags/{slug}:
    parameters: [{ name: slug, in: path, required: true, schema: { type: string } }]
    get: { operationId: getTag, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Tag' } } } }, '404': { description: Gone } } }
    put: { operationId: replaceTag, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Tag' } } } }, responses: { '204': { description: OK } } }
components: { schemas: { Tag: { type: object, required: [slug], properties: { slug: { type: string } } } } }
`

test('where one of several things has a key that is taken, none of them is created', async () => {
  const mock = await createMock(apiOf(TAGS), { stateful: true })
  expect((await call(mock, 'POST /tags', [{ slug: 'new' }, { slug: 'old' }])).body).toEqual({ created: 2 })
  expect((await call(mock, 'POST /tags', [{ slug: 'big' }, { slug: 'old' }])).status).toBe(409)
  expect((await call(mock, 'GET /tags')).body).toEqual([{ slug: 'new' }, { slug: 'old' }])
})

test('a body with an unusual name is remembered as any other, and changes no prototype', async () => {
  const mock = await rememberBooks()
  const notes = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }')
  await call(mock, 'POST /shelves/7/books', { title: '__proto__', notes })
  await call(mock, 'PATCH /shelves/7/books/4', { notes })
  const { body } = await call(mock, 'GET /shelves/7/books/4')
  expect(JSON.stringify(body.notes)).toBe('{"__proto__":{"polluted":true},"constructor":1}')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
