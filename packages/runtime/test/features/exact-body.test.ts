import { expect, test } from 'vitest'
import { exchange } from './exact-things.ts'

const BIG = 9007199254740993n
const THING = {
  id: BIG,
  key: '-9007199254740993',
  map: { a: 1n },
  count: 5,
  next: { id: 2n, name: '9007199254740993' },
}
const JSON_THING =
  '{"id":9007199254740993,"key":-9007199254740993,"map":{"a":1},"count":5,"next":{"id":2,"name":"9007199254740993"}}'

const sent = async (operation: Parameters<typeof exchange>[0], body: unknown) =>
  await (await exchange(operation, { body })).request.text()

test('a body of JSON has the digits of its integers', async () => {
  expect(await sent('put', THING)).toBe(JSON_THING)
})

test('so has each line', async () => {
  expect(await sent('lines', [THING, { id: 1n }])).toBe(`${JSON_THING}\n{"id":1}\n`)
})

test('so has a text', async () => {
  expect(await sent('text', BIG)).toBe('9007199254740993')
})

test('so have the fields of a form that nobody named, and none that somebody did', async () => {
  const written = new URLSearchParams(await sent('open', { constructor: '9007199254740993', name: '9007199254740993' }))
  expect([...written]).toEqual([
    ['constructor', '9007199254740993'],
    ['name', '9007199254740993'],
  ])
  await expect(sent('open', { other: 'a' })).rejects.toThrow('other')
})

test('so have the fields of a form, and the JSON in them', async () => {
  const written = new URLSearchParams(await sent('urlEncoded', { id: BIG, keys: ['1', '2'], thing: THING, name: 'a' }))
  expect([...written]).toEqual([
    ['id', '9007199254740993'],
    ['keys', '1'],
    ['keys', '2'],
    ['thing', JSON_THING],
    ['name', 'a'],
  ])
})

test('so have the parts of a multipart form', async () => {
  const { request } = await exchange('multipart', { body: { id: BIG, keys: ['1'], thing: THING } })
  const form = await request.formData()
  expect([form.get('id'), form.get('keys')]).toEqual(['9007199254740993', '1'])
  const part = form.get('thing') as File
  expect([part.type, await part.text()]).toEqual(['application/json', JSON_THING])
})

test('a list that is JSON is one part, and several where a file is among them', async () => {
  const partsOf = async (things: readonly unknown[]) => {
    const { request } = await exchange('parts', { body: { things } })
    return await Promise.all((await request.formData()).getAll('things').map(part => (part as File).text()))
  }
  expect(await partsOf([{ id: BIG }, { id: 1n }])).toEqual(['[{"id":9007199254740993},{"id":1}]'])
  expect(await partsOf([{ id: BIG }, new File(['a'], 'a.txt')])).toEqual(['{"id":9007199254740993}', 'a'])
})

test('a safe number is as good as a bigint, and null stays null', async () => {
  expect(await sent('put', { id: 5, key: null })).toBe('{"id":5,"key":null}')
})

test.each([
  [{ id: 2n ** 63n }, 'id is 9223372036854775808, which 64 bits do not hold'],
  [{ next: { id: -(2n ** 63n) - 1n } }, 'next.id is -9223372036854775809, which 64 bits do not hold'],
  [{ key: '9223372036854775808' }, 'key is 9223372036854775808, which 64 bits do not hold'],
  [{ key: '1.0' }, 'key is 1.0, and no integer'],
  [{ id: 2 ** 53 }, 'id is 9007199254740992, which is rounded: it has to be a bigint'],
])('what 64 bits do not hold, or a number has rounded, is not sent: %o', async (body, problem) => {
  const call = exchange('put', { body })
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError', argument: 'body' })
  await expect(call).rejects.toThrow(problem)
})
