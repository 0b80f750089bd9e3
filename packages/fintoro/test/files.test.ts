import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartedMock, startMock } from '@crm-clients/mock'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFintoroClient, downloadedFile, type FintoroClient, fileFromPath, toFile } from '../src/index.ts'

let mock: StartedMock
let fintoro: FintoroClient
const path = join(mkdtempSync(join(tmpdir(), 'fintoro-')), 'call.mp3')

beforeAll(async () => {
  writeFileSync(path, 'recording')
  mock = await startMock('fintoro')
  fintoro = createFintoroClient({ token: 'test', baseUrl: mock.url, rateLimit: false })
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

/** The files that arrived, by their names. */
async function arrived(): Promise<Record<string, string>> {
  const [request] = mock.requestsTo('uploadCrmEventAttachments')
  const { files } = (request?.values?.body ?? { files: [] }) as { readonly files: readonly File[] }
  const entries = files.map(async file => [file.name, `${await file.text()} ${file.type}`] as const)
  return Object.fromEntries(await Promise.all(entries))
}

test('several files of every kind arrive in one upload, over a real port', async () => {
  const files = [
    new File(['one'], 'one.txt', { type: 'text/plain' }),
    new Blob(['two'], { type: 'text/csv' }),
    await toFile(Buffer.from('three'), { name: 'three.pdf', type: 'application/pdf' }),
    await toFile(createReadStream(path)),
    await fileFromPath(path, { name: 'from-disk.mp3', type: 'audio/mpeg' }),
  ]
  const result = await fintoro.uploadCrmEventAttachments({ body: { files } })
  expect(result.status).toBe(201)
  expect(await arrived()).toEqual({
    'one.txt': 'one text/plain',
    blob: 'two text/csv',
    'three.pdf': 'three application/pdf',
    'call.mp3': 'recording application/octet-stream',
    'from-disk.mp3': 'recording audio/mpeg',
  })
})

test('an event and its files are one call, over a real port', async () => {
  const files = [new File(['one'], 'one.txt', { type: 'text/plain' }), await fileFromPath(path)]
  const body = { clientId: 101, type: 'note', metadata: { content: 'Called back' } } as const
  const event = await fintoro.createCrmEvent.withFiles({ body }, files)
  expect(event.id).toBe(551)
  expect(await arrived()).toEqual({ 'one.txt': 'one text/plain', 'call.mp3': 'recording application/octet-stream' })
  const [created] = mock.requestsTo('createCrmEvent')
  const first = 'eyJpdiI6Ik9wYXF1ZS1Ub2tlbiIsInZhbHVlIjoiLi4uIn0='
  expect(created?.body).toEqual({ ...body, attachmentUploadTokens: [first, `${first}2`] })
  mock.verify()
})

test('a download is a file with its name and type, over a real port', async () => {
  const headers = { 'content-disposition': "attachment; filename*=UTF-8''Fakt%C3%BAra%201.pdf" }
  mock.respond('downloadInvoicePdf', { headers, body: new Blob(['%PDF'], { type: 'application/pdf' }) })
  const result = await fintoro.downloadInvoicePdf({ path: { invoice: 301 } })
  if (!result.ok) throw new Error(`answered with ${result.status}`)
  const file = downloadedFile(result, 'invoice.pdf')
  expect([file.name, file.type, await file.text()]).toEqual(['Faktúra 1.pdf', 'application/pdf', '%PDF'])
})

test('a download is read as a stream by its path', async () => {
  const { data, response } = await fintoro.GET('/contact-activity-logs/{contactActivityLog}/attachments', {
    params: { path: { contactActivityLog: 551 } },
    parseAs: 'stream',
  })
  const archive = await toFile(new Response(data as ReadableStream, response), { name: 'attachments.zip' })
  expect(archive.type).toBe('application/zip')
  expect(archive.size).toBeGreaterThan(0)
})
