import { expect, test } from 'vitest'
import { chooseSeed } from '../../src/random/seed.ts'
import { createShopClient, listRandomTests, type ShopOptions } from '../random-shop.ts'

const SEED = 7

/** The names of the tests that fail, and why, for a client whose requests are altered on their way. */
async function failuresOf(
  alter: (request: Request) => Request | Promise<Request>,
  pick = '',
): Promise<Map<string, string>> {
  const createClient = (options: ShopOptions) =>
    createShopClient({ ...options, fetch: async request => options.fetch(await alter(request)) })
  const failures = new Map<string, string>()
  for (const [name, run] of listRandomTests(createClient, { seed: SEED, runs: 60 })) {
    if (name.includes(pick)) await run().catch((error: Error) => failures.set(name, error.message))
  }
  return failures
}

test('the real client passes: styles, cookies, headers, nested JSON, forms and files arrive as they were given', async () => {
  expect(await failuresOf(request => request)).toEqual(new Map())
  expect(listRandomTests(createShopClient).size).toBe(20)
})

const withUrl = (request: Request, change: (url: string) => string) => new Request(change(request.url), request)

const withHeader = (request: Request, name: string, value: string | null) => {
  const headers = new Headers(request.headers)
  if (value === null) headers.delete(name)
  else headers.set(name, value)
  return new Request(request, { headers })
}

test.each([
  [
    'path shop',
    'listThings accepts',
    (request: Request) => withUrl(request, url => url.replace(/(shops\/)[^/]*/, '$1other')),
  ],
  [
    'query tags',
    'listThings accepts',
    (request: Request) => withUrl(request, url => url.replace(/([?&]tags=)[^&]+/, '$1lost')),
  ],
  [
    'query ratio',
    'listThings accepts',
    (request: Request) => withUrl(request, url => url.replace(/ratio=[^&]*/, 'ratio=1')),
  ],
  ['header X-Trace', 'listThings accepts', (request: Request) => withHeader(request, 'x-trace', 'lost')],
  ['header X-Flag', 'listThings accepts', (request: Request) => withHeader(request, 'x-flag', null)],
  ['cookie theme', 'listThings accepts', (request: Request) => withHeader(request, 'cookie', 'theme=lost')],
])('%s that arrives otherwise is a failure that names it', async (place, name, alter) => {
  const [message] = (await failuresOf(alter, name)).values()
  expect(message).toContain(`Not as it was given: ${place}`)
})

/** The request with other text in its body. */
async function withText(request: Request, change: (text: string) => string): Promise<Request> {
  return new Request(request, { body: change(await request.text()) })
}

test.each([
  ['a text in JSON', 'addNote accepts', (text: string) => text.toLowerCase().replaceAll(' ', '')],
  [
    'a byte of a file',
    'uploadThing accepts',
    (text: string) => text.replace(/(octet-stream|plain|png)\r\n\r\n[^\r]/, '$1\r\n\r\nZ'),
  ],
  ['the name of a file', 'uploadThing accepts', (text: string) => text.replace(/filename="[^"]*"/, 'filename="lost"')],
  ['the type of a part', 'uploadThing accepts', (text: string) => text.replace('image/png', 'image/gif')],
  ['a field of a form', 'editThing accepts', (text: string) => text.replace(/&tags=[^&]*/, '')],
  ['a byte of a picture', 'uploadPicture accepts', (text: string) => `${text}!`],
  ['a letter of a text', 'addPoem accepts', (text: string) => text.replace(/.$/s, '?').replace(/^./s, '!')],
])('%s that arrives otherwise is a failure', async (_, name, change) => {
  const [message] = (await failuresOf(request => withText(request, change), name)).values()
  expect(message).toContain('Not as it was given: body')
})

test('a client that mends what is broken fails, and the failure names what was broken', async () => {
  const mend = (request: Request) => withUrl(request, url => url.replace(/[?&]undocumented=x/, ''))
  const [message] = (await failuresOf(mend, 'addNote refuses')).values()
  expect(message).toContain('The mock answered 204 to a request that breaks unknown at query')
})

test('a client that throws fails with its own reason', async () => {
  const failures = await failuresOf(() => {
    throw new Error('no network here')
  }, 'addNote accepts')
  expect([...failures.values()][0]).toContain('no network here')
})

test('a failure prints the seed and the smallest request, and the seed brings it back', async () => {
  const lose = (request: Request) => withHeader(request, 'cookie', 'theme=lost')
  const [first] = (await failuresOf(lose, 'listThings accepts')).values()
  expect(first).toContain(`To see it again: CRM_CLIENTS_SEED=${SEED}`)
  expect(first).toContain('"cookie":{}}]')
  expect((await failuresOf(lose, 'listThings accepts')).values().next().value).toBe(first)
})

test('the seed is that of the environment, or a random one', () => {
  expect(chooseSeed({ CRM_CLIENTS_SEED: '-42' })).toBe(-42)
  expect(chooseSeed({})).not.toBe(chooseSeed({}))
  expect(() => chooseSeed({ CRM_CLIENTS_SEED: 'x' })).toThrow('CRM_CLIENTS_SEED is "x". Set it to the whole number')
})
