import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const DOCUMENT = `
openapi: 3.1.1
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.test/v1 }]
paths:
  /things: { get: { operationId: listThings, responses: { "200": { description: All. } } } }
`

let folder: Consumer

beforeAll(async () => {
  folder = await createConsumer({ registry: inject('registry'), dependencies: {}, files: { 'openapi.yaml': DOCUMENT } })
  copyFileSync(join(import.meta.dirname, '../src/registry/try-mock.js'), join(folder.folder, 'try-mock.js'))
})

afterAll(() => folder?.remove())

const tryMock = (command: string, path: string, operation: string) =>
  folder.run(process.execPath, ['try-mock.js', command, path, operation])

test('in a folder with nothing but a document, npx serves it, and a reply is planned by its controls', async () => {
  const { code, stdout, stderr } = await tryMock(
    'npx --yes @crm-clients/mock ./openapi.yaml --port 0',
    '/things',
    'listThings',
  )
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({ statuses: [200, 503], seen: [200, 503] })
})

test('without the package of a vendor, npx ends with the line that serves it', async () => {
  const missing = await folder.run('npx', ['--yes', '@crm-clients/mock', 'fintoro', '--port', '0'])
  const line = 'npx -p @crm-clients/mock -p @crm-clients/fintoro crm-mock fintoro --port 0'
  expect([missing.code, missing.stderr.split('\n')]).toEqual([1, expect.arrayContaining([line])])
  const { code, stdout, stderr } = await tryMock(line.replace('npx', 'npx --yes'), '/banks', 'listBanks')
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({ statuses: [200, 503], seen: [200, 503] })
})
