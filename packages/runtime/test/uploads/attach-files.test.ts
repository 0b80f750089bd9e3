import { expect, expectTypeOf, test } from 'vitest'
import { isApiError, isClientError, isUploadError } from '../../src/index.ts'
import { createGallery } from './gallery.ts'

const files = [new File(['one'], 'one.txt', { type: 'text/plain' }), new Blob(['two'], { type: 'text/csv' })]
const path = { id: 7 }

/** Gives a token for each file, and takes notes. */
async function answer(request: Request): Promise<Response> {
  if (!request.url.endsWith('/files')) return Response.json({ id: 1 }, { status: 201 })
  const sent = (await request.formData()).getAll('files')
  return Response.json({ data: sent.map((_, index) => ({ key: { token: `t${index + 1}` } })) }, { status: 201 })
}

const errorOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((error: unknown) => error)

test('files are uploaded in one request, and their tokens go into the body', async () => {
  const { gallery, requests, asked } = createGallery(answer)
  const data = await gallery.addNote.withFiles({ path, body: { text: 'Hello' } }, files)
  expectTypeOf(data).toEqualTypeOf<{ id: number }>()
  expect(data).toEqual({ id: 1 })
  expect(asked()).toEqual(['POST https://gallery.test/files', 'POST https://gallery.test/notes/7'])
  const form = await requests[0]?.formData()
  expect(form?.getAll('files').map(file => file instanceof File && `${file.name} ${file.type} ${file.size}`)).toEqual([
    'one.txt text/plain 3',
    'blob text/csv 3',
  ])
  expect(await requests[1]?.json()).toEqual({ text: 'Hello', more: { tokens: ['t1', 't2'] } })
})

test('tokens that were given stay, and arguments are not changed', async () => {
  const { gallery, requests } = createGallery(answer)
  const body = Object.freeze({ text: 'Hello', more: Object.freeze({ tokens: ['t0'], other: 1 }) })
  await gallery.addNote.withFiles({ path, body }, files)
  expect(await requests[1]?.json()).toEqual({ text: 'Hello', more: { tokens: ['t0', 't1', 't2'], other: 1 } })
})

test('without a file nothing is uploaded', async () => {
  const { gallery, asked, requests } = createGallery(answer)
  await gallery.addNote.withFiles({ path, body: { text: 'Hello' } }, [])
  expect(asked()).toEqual(['POST https://gallery.test/notes/7'])
  expect(await requests[0]?.json()).toEqual({ text: 'Hello' })
})

test('the options of a call are those of both, and its parameters those of one', async () => {
  const { gallery, requests } = createGallery(answer)
  const headers = { 'x-trace': 'a' }
  await gallery.addNote.withFiles({ path, body: { text: 'Hello' }, headers }, files)
  expect(requests.map(request => request.headers.get('x-trace'))).toEqual(['a', 'a'])
  const signal = AbortSignal.abort('enough')
  expect(await errorOf(gallery.addNote.withFiles({ path, body: { text: '' }, signal }, files))).toBe('enough')
})

test('an upload that is refused is an ApiError of the upload, and nothing else is called', async () => {
  const { gallery, asked } = createGallery(() => Response.json('no', { status: 403 }))
  const error = await errorOf(gallery.addNote.withFiles({ path, body: { text: '' } }, files))
  expect(isApiError(error) && [error.operation, error.status]).toEqual(['uploadFiles', 403])
  expect(asked()).toHaveLength(1)
})

test('a call that is refused after the upload is an ApiError of the call', async () => {
  const refuse = (request: Request) =>
    request.url.endsWith('/files') ? answer(request) : Response.json('no', { status: 403 })
  const { gallery } = createGallery(refuse)
  const error = await errorOf(gallery.addNote.withFiles({ path, body: { text: '' } }, files))
  expect(isApiError(error) && error.operation).toBe('addNote')
})

test.each([
  ['too few tokens', { data: [{ key: { token: 't1' } }] }],
  ['too many tokens', { data: ['t1', 't2', 't3'].map(token => ({ key: { token } })) }],
  ['an entry without a token', { data: [{ key: { token: 't1' } }, { key: {} }] }],
  ['no list', {}],
])('an upload that gives %s is an UploadError, and nothing is called with the tokens', async (_, body) => {
  const { gallery, asked } = createGallery(() => Response.json(body, { status: 201 }))
  const error = await errorOf(gallery.addNote.withFiles({ path, body: { text: '' } }, files))
  expect(isUploadError(error) && isClientError(error) && [error.message, error.data]).toEqual([
    'gallery: POST /notes/{id} got no token for each of 2 files',
    body,
  ])
  expect(asked()).toHaveLength(1)
})

test('other methods take no files', () => {
  const { gallery } = createGallery(answer)
  expect('withFiles' in gallery.uploadFiles).toBe(false)
  expect('withFiles' in gallery.addPicture).toBe(false)
})
