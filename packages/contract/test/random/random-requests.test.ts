import { expect, test } from 'vitest'
import { chooseSeed } from '../../src/random/seed.ts'
import { createShopClient, listRandomTests, type ShopOptions } from './shop.ts'

const SEED = 7
const [VALID, NEARLY_VALID] = [
  'random valid requests are accepted and arrive as they were given',
  'random nearly valid requests are refused',
] as const

type Alter = (request: Request) => Request | Promise<Request>

/** Why tests fail for a client whose requests are altered on their way. */
async function failureOf(name: typeof VALID | typeof NEARLY_VALID, alter: Alter): Promise<string | undefined> {
  const createClient = (options: ShopOptions) =>
    createShopClient({ ...options, fetch: async (...args) => options.fetch(await alter(new Request(...args))) })
  try {
    await listRandomTests(createClient, { seed: SEED }).get(name)?.()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

test('the real client passes: styles, cookies, headers, nested JSON, forms and files arrive as they were given', async () => {
  expect([...listRandomTests(createShopClient).keys()]).toEqual([VALID, NEARLY_VALID])
  expect(await failureOf(VALID, request => request)).toBeUndefined()
  expect(await failureOf(NEARLY_VALID, request => request)).toBeUndefined()
})

const withUrl = (request: Request, change: (url: string) => string) => new Request(change(request.url), request)

const withHeader = (request: Request, name: string, value: string | null) => {
  const headers = new Headers(request.headers)
  if (value === null) headers.delete(name)
  else headers.set(name, value)
  return new Request(request, { headers })
}

test.each<[place: string, alter: Alter]>([
  ['/path/shop', request => withUrl(request, url => url.replace(/(shops\/)[^/]*/, '$1other'))],
  ['/query/tags', request => withUrl(request, url => url.replace(/([?&]tags=)[^&]+/, '$1lost'))],
  ['/query/ratio', request => withUrl(request, url => url.replace(/ratio=[^&]*/, 'ratio=1'))],
  ['/query/sizes', request => withUrl(request, url => url.replace(/([?&]sizes=)(?=\d)/, '$19'))],
  ['/query/filter', request => withUrl(request, url => url.replace(/(filter%5Bowner%5D=)[^&]*/, '$1lost'))],
  ['/query/where', request => withUrl(request, url => url.replace(/(where=)[^&]*/, '$1%7B%22a%22%3A1e9%7D'))],
  ['/header/X-Trace', request => withHeader(request, 'x-trace', 'lost')],
  ['/header/X-Flag', request => withHeader(request, 'x-flag', null)],
  ['/cookie/theme', request => withHeader(request, 'cookie', 'theme=lost')],
])('%s that arrives otherwise is a failure that names it', async (place, alter) => {
  expect(await failureOf(VALID, alter)).toMatch(`listThings: Not as it was given: ${place}`)
})

/** Alters the text of the body of requests to one operation. */
const alterText =
  (method: string, path: string, change: (text: string) => string): Alter =>
  async request => {
    if (request.method !== method || !request.url.endsWith(path)) return request
    return new Request(request, { body: change(await request.text()) })
  }

test.each<[what: string, operation: string, alter: Alter]>([
  ['a text in JSON', 'addNote', alterText('POST', '/notes', text => text.toLowerCase().replaceAll(' ', ''))],
  [
    'a number in JSON',
    'createThing',
    alterText('POST', '/things', text => text.replace(/"codes":\[/, '"codes":[999,')),
  ],
  [
    'a byte of a file',
    'uploadThing',
    alterText('PUT', '/things', text => text.replace(/(octet-stream|plain|png)\r\n\r\n[^\r]/, '$1\r\n\r\nZ')),
  ],
  [
    'the name of a file',
    'uploadThing',
    alterText('PUT', '/things', text => text.replace(/filename="[^"]*"/, 'filename="lost"')),
  ],
  ['the type of a part', 'uploadThing', alterText('PUT', '/things', text => text.replace('image/png', 'image/gif'))],
  ['a field of a form', 'editThing', alterText('PATCH', '/things', text => text.replace(/&tags=[^&]*/, ''))],
  ['a byte of a picture', 'uploadPicture (image/png)', alterText('PUT', '/pictures', text => `${text}!`)],
  ['a letter of a text', 'addPoem', alterText('POST', '/poems', text => text.replace(/.$/s, '?').replace(/^./s, '!'))],
])('%s that arrives otherwise is a failure that names the operation', async (_, operation, alter) => {
  expect(await failureOf(VALID, alter)).toMatch(`${operation}: Not as it was given: /body`)
})

test('a body that arrives as another media type is a failure', async () => {
  const alter: Alter = request =>
    request.url.endsWith('/pictures') ? withHeader(request, 'content-type', 'application/octet-stream') : request
  expect(await failureOf(VALID, alter)).toMatch('uploadPicture (image/png): Not as it was given: /contentType')
})

test('a client that mends what is broken fails, and the failure names what was broken', async () => {
  const mend: Alter = request => withUrl(request, url => url.replace(/[?&]undocumented=x/, ''))
  expect(await failureOf(NEARLY_VALID, mend)).toMatch(
    /^\w+: The mock answered 20\d to a request that breaks unknown at query/,
  )
})

test('a client that throws fails with its own reason', async () => {
  const fail: Alter = () => {
    throw new Error('no network here')
  }
  expect(await failureOf(VALID, fail)).toContain('no network here')
})

test('a failure prints the seed, the path and the smallest request, and the seed brings it back', async () => {
  const lose: Alter = request => withHeader(request, 'cookie', 'theme=lost')
  const message = await failureOf(VALID, lose)
  expect(message).toContain(`To see it again: CRM_CLIENTS_SEED=${SEED}`)
  expect(message).toMatch(/seed: 7, path: "\d/)
  expect(message).toContain('"cookie":{}}]')
  expect(await failureOf(VALID, lose)).toBe(message)
})

test('the seed is that of the environment, or a random one', () => {
  expect(chooseSeed({ CRM_CLIENTS_SEED: '-42' })).toBe(-42)
  expect(chooseSeed({})).not.toBe(chooseSeed({}))
  expect(() => chooseSeed({ CRM_CLIENTS_SEED: 'x' })).toThrow('CRM_CLIENTS_SEED is "x". Set it to the whole number')
})
