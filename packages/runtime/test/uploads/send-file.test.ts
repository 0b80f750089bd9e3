import { inspect } from 'node:util'
import { expect, expectTypeOf, test } from 'vitest'
import { type ClientOptions, isApiError, isConnectionError, isTimeoutError, isUploadError } from '../../src/index.ts'
import { createGallery } from './gallery.ts'

const URL_FOR_FILE = 'https://storage.test/bucket/1?X-Signature=also-secret&x=%2F'
const answered = { put: { url: URL_FOR_FILE } }
const file = new File(['picture'], 'cat.jpg', { type: 'image/jpeg' })
const args = { path: { id: 7 }, body: { title: 'A cat' } }
const retry = { delay: 1 }

/** The gallery answers with a URL, and the storage as a test says. */
function gallery(stored: () => Response | Promise<Response> = () => new Response(), options: ClientOptions = {}) {
  const answer = ({ url }: Request) => (url.includes('gallery') ? Response.json(answered, { status: 201 }) : stored())
  return createGallery(answer, { retry, ...options })
}

const errorOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((error: unknown) => error)

test('a file is described, and sent to the URL of the answer', async () => {
  const { gallery: client, requests } = gallery()
  const data = await client.addPicture.withFile(args, file)
  expectTypeOf(data).toEqualTypeOf<{ put?: { url?: string } }>()
  expect(data).toEqual(answered)
  const [call, put] = requests
  expect(await call?.json()).toEqual({ title: 'A cat', file: { name: 'cat.jpg', type: 'image/jpeg', size: 7 } })
  expect([put?.method, put?.url, await put?.text()]).toEqual(['PUT', URL_FOR_FILE, 'picture'])
})

test('the storage gets the file and its type, and nothing else of the client', async () => {
  const seen: string[] = []
  const { gallery: client, requests } = gallery(undefined, {
    headers: { 'x-api-key': 'top-secret' },
    hooks: {
      attempt: ({ method, setHeader }) => {
        seen.push(method)
        setHeader('traceparent', 'top-secret')
      },
    },
  })
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('authorization', 'top-secret')
      return request
    },
  })
  const headers = { 'x-other': 'top-secret' }
  const init = { credentials: 'include', referrer: 'about:client' } as const
  await client.addPicture.withFile({ ...args, headers, init }, file)
  expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ 'content-type': 'image/jpeg' })
  expect(requests[1]?.credentials).toBe('same-origin')
  expect(seen).toEqual(['POST'])
})

test('what the arguments say of the file counts, also for the storage, but for its size', async () => {
  const { gallery: client, requests } = gallery()
  await client.addPicture.withFile(
    { ...args, body: { title: '', file: { name: 'dog.png', type: 'image/png', size: 1 } } },
    file,
  )
  expect(await requests[0]?.json()).toEqual({ title: '', file: { name: 'dog.png', type: 'image/png', size: 7 } })
  expect(requests[1]?.headers.get('content-type')).toBe('image/png')
})

test('bytes that say nothing of themselves have no name, and are bytes', async () => {
  const { gallery: client, requests } = gallery()
  await client.addPicture.withFile(args, new Blob(['bytes']))
  expect(await requests[0]?.json()).toEqual({ title: 'A cat', file: { type: 'application/octet-stream', size: 5 } })
  expect(requests[1]?.headers.get('content-type')).toBe('application/octet-stream')
})

test('a storage that fails for the moment is asked again, without the rate limit of the vendor', async () => {
  let times = 0
  const { gallery: client, asked } = gallery(() => new Response(null, { status: times++ === 0 ? 503 : 200 }), {
    rateLimit: undefined,
    totalTimeout: 1000,
  })
  await client.addPicture.withFile(args, file)
  expect(asked().slice(1)).toEqual([`PUT ${URL_FOR_FILE}`, `PUT ${URL_FOR_FILE}`])
})

test('a file that is refused is an UploadError with what the operation has answered', async () => {
  const { gallery: client } = gallery(() => new Response('<Error/>', { status: 403 }))
  const error = await errorOf(client.addPicture.withFile(args, file))
  expect(isUploadError(error) && [error.message, error.status, error.data, error.operation]).toEqual([
    'gallery: POST /pictures/{id} did its work, but the file was not taken (403)',
    403,
    answered,
    'addPicture',
  ])
})

test('a redirect is not followed: the URL was signed for one host', async () => {
  const { gallery: client, asked } = gallery(() => Response.redirect('https://elsewhere.test/', 307))
  const error = await errorOf(client.addPicture.withFile(args, file))
  expect(isUploadError(error) && error.status).toBe(307)
  expect(asked()).toHaveLength(2)
})

test('a storage that is not reached is the cause of an UploadError', async () => {
  const { gallery: client } = gallery(() => Promise.reject(new Error(`no route to ${URL_FOR_FILE}`)))
  const error = await errorOf(client.addPicture.withFile({ ...args, retry: false }, file))
  expect(isUploadError(error) && isConnectionError(error.cause) && error.data).toEqual(answered)
  expect(inspect(error)).not.toContain('also-secret')
})

test('a storage that takes too long is the cause of an UploadError', async () => {
  const { gallery: client } = gallery(() => new Promise(() => undefined))
  const error = await errorOf(client.addPicture.withFile({ ...args, retry: false, timeout: 1 }, file))
  expect(isUploadError(error) && isTimeoutError(error.cause)).toBe(true)
})

test('an abort on the way to the storage is what the caller gets', async () => {
  const controller = new AbortController()
  const { gallery: client } = gallery(() => {
    controller.abort('enough')
    return new Promise(() => undefined)
  })
  expect(await errorOf(client.addPicture.withFile({ ...args, signal: controller.signal }, file))).toBe('enough')
})

test.each([
  ['none', {}],
  ['no text', { put: { url: 7 } }],
  ['one without encryption', { put: { url: 'http://storage.test/1' } }],
  ['one of the disk', { put: { url: 'file:///etc/passwd' } }],
])('without a URL to which a file may go, nothing is sent: %s', async (_, body) => {
  const { gallery: client, asked } = createGallery(() => Response.json(body, { status: 201 }))
  const error = await errorOf(client.addPicture.withFile(args, file))
  expect(isUploadError(error) && [error.data, String(error.cause)]).toEqual([body, 'TypeError: no https URL was given'])
  expect(asked()).toHaveLength(1)
})

test('a local server may give a local URL', async () => {
  const local = { put: { url: 'http://127.0.0.1:1/uploads/1' } }
  const { gallery: client, asked } = createGallery(
    ({ method }) => (method === 'POST' ? Response.json(local, { status: 201 }) : new Response()),
    { baseUrl: 'http://127.0.0.1:1' },
  )
  await client.addPicture.withFile(args, file)
  expect(asked()).toEqual(['POST http://127.0.0.1:1/pictures/7', 'PUT http://127.0.0.1:1/uploads/1'])
})

test('an operation that is refused is an ApiError, and no file is sent', async () => {
  const { gallery: client, asked } = createGallery(() => Response.json('no', { status: 403 }))
  const error = await errorOf(client.addPicture.withFile(args, file))
  expect(isApiError(error) && error.status).toBe(403)
  expect(asked()).toHaveLength(1)
})
