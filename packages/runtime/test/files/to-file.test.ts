import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { downloadedFile, type FileSource, toFile } from '../../src/files/index.ts'

const path = join(mkdtempSync(join(tmpdir(), 'files-')), 'offer.pdf')
writeFileSync(path, 'text')
const bytes = new TextEncoder().encode('text')
const headers = { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="answer.pdf"' }

async function* generate(): AsyncGenerator<string | Uint8Array> {
  yield 'te'
  yield bytes.subarray(2)
}

test.each<[string, () => FileSource, name: string, type: string]>([
  ['a File', () => new File(['text'], 'own.txt', { type: 'text/plain' }), 'own.txt', 'text/plain'],
  ['a Blob', () => new Blob(['text'], { type: 'text/plain' }), 'file', 'text/plain'],
  ['a Buffer', () => Buffer.from('text'), 'file', ''],
  ['a view of bytes', () => new Uint8Array([...bytes, 1]).subarray(0, 4), 'file', ''],
  ['an ArrayBuffer', () => bytes.buffer, 'file', ''],
  ['a stream of the platform', () => new Blob(['text']).stream(), 'file', ''],
  ['a file that Node.js reads', () => createReadStream(path), 'offer.pdf', ''],
  ['a stream of Node.js', () => Readable.from([Buffer.from('te'), Buffer.from('xt')]), 'file', ''],
  ['a generator', generate, 'file', ''],
  ['an answer', () => new Response('text', { headers }), 'answer.pdf', 'application/pdf'],
])('%s becomes a file', async (_, source, name, type) => {
  const file = await toFile(source())
  expect([file.name, file.type, await file.text()]).toEqual([name, type, 'text'])
  const named = await toFile(source(), { name: 'other.csv', type: 'text/csv' })
  expect([named.name, named.type, named.size]).toEqual(['other.csv', 'text/csv', 4])
})

test('a download is a file with the name and the type of the answer', async () => {
  const file = downloadedFile({ data: new Blob(['text']), response: new Response('', { headers }) })
  expect([file.name, file.type, await file.text()]).toEqual(['answer.pdf', 'application/pdf', 'text'])
})

test('what the answer does not say is what the caller says, and the type of the data', () => {
  const download = { data: new Blob(['text'], { type: 'application/zip' }), response: new Response(null) }
  const file = downloadedFile(download, 'files.zip')
  expect([file.name, file.type]).toEqual(['files.zip', 'application/zip'])
  expect(downloadedFile(download).name).toBe('download')
})
