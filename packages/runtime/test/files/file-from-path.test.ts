import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { fileFromPath } from '../../src/files/index.ts'

const path = join(mkdtempSync(join(tmpdir(), 'files-')), 'offer.pdf')
writeFileSync(path, 'text')

test('a file of the disk has the name at the end of its path, or the one that is given', async () => {
  const file = await fileFromPath(path)
  expect([file.name, file.type, file.size, await file.text()]).toEqual(['offer.pdf', '', 4, 'text'])
  const named = await fileFromPath(path, { name: 'other.pdf', type: 'application/pdf' })
  expect([named.name, named.type]).toEqual(['other.pdf', 'application/pdf'])
})

test('a file that does not exist is named', async () => {
  await expect(fileFromPath(`${path}.missing`)).rejects.toThrow(`The file ${path}.missing cannot be opened.`)
})

test('where there is no disk, the error says what to do', async () => {
  vi.stubGlobal('process', undefined)
  await expect(fileFromPath(path)).rejects.toThrow('Make a file of its bytes with toFile()')
  vi.unstubAllGlobals()
})
