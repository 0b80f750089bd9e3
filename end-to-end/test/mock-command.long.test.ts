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

test('in a folder with nothing but a document, npx serves it, and a reply is planned by its controls', {
  timeout: 240_000,
}, async () => {
  // npx keeps what it once installed for a name, and would mix it with what is released today under the same version.
  const command = 'npx --yes --cache ./cache @crm-clients/mock ./openapi.yaml --port 0'
  const { code, stdout, stderr } = await folder.run(process.execPath, ['try-mock.js', command, '/things', 'listThings'])
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toEqual({ statuses: [200, 503], seen: [200, 503] })
})
