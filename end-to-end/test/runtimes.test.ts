import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import { isEverything } from '@crm-clients/test-support'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readTable } from '../src/read-table.ts'
import { onePathEach, RUNTIMES } from '../src/runtimes/runtimes.ts'
import { smokeFiles } from '../src/smoke/smoke-files.ts'
import { startSmokeMocks } from '../src/smoke/smoke-mocks.ts'

const PACKAGES = ['@crm-clients/atzcrm', '@crm-clients/fintoro', '@crm-clients/kare', '@crm-clients/mock']

const tried = isEverything() ? RUNTIMES : onePathEach(RUNTIMES)

for (const { name, missing } of tried) if (missing) console.warn(`Skipped: ${name}: ${missing}`)

let consumer: Consumer

beforeAll(async () => {
  const dependencies = Object.fromEntries(PACKAGES.map(name => [name, '*']))
  consumer = await createConsumer({ registry: inject('registry'), dependencies, files: smokeFiles() })
})
afterAll(() => consumer?.remove())

test.concurrent.for(tried)(
  '$name calls, types errors, retries, pages, logs in, uploads, sends files, downloads, verifies and aborts ($loads)',
  // The first run of a Node.js downloads it.
  { timeout: 120_000 },
  async (runtime, context) => {
    context.skip(runtime.missing !== undefined, runtime.missing)
    await using mocks = await startSmokeMocks(consumer.folder)
    context.expect(await runtime.run(consumer, mocks.given)).toEqual({
      call: { status: 200, type: 'note' },
      typedError: { ok: false, status: 401, message: 'Unauthenticated.', thrown: 401 },
      retry: { attempts: ['listActivities 1', 'listActivities 2', 'listActivities 3'], walked: [42] },
      upload: { status: 200, id: 42 },
      pages: ['page 1', 'page 2'],
      credentials: { logins: ['first', 'renewed'], statuses: [200, 200, 200] },
      download: { isBlob: true, type: 'application/pdf', text: '%PDF-1.7' },
      files: { event: 551, contract: 1 },
      webhooks: { type: 'clients.created', forged: 'signature' },
      abort: 'AbortError',
    })
    context.expect(await mocks.report()).toEqual({
      answers: {
        updateCrmEvent: [200, 401, 401],
        // Come again, a broken connection, the page; and the call that was aborted.
        listActivities: [429, 'none', 200, 'none'],
        editActivity: [200, 200],
        listInvoices: [200, 200],
        downloadInvoicePdf: [200],
        uploadCrmEventAttachments: [201],
        createCrmEvent: [201],
        createTrainingContract: [201],
        // The file itself, which no operation is for.
        none: [200],
        logIn: [201, 201],
        // Three at once, in any order: each is refused, and sent again with the new tokens.
        listLabels: expect.toSatisfy(statuses => `${statuses.toSorted()}` === '200,200,200,401,401,401'),
      },
      upload: ['multipart/form-data', 'Demo', 'agenda.pdf', 'application/pdf', '%PDF-1.7'],
      sent: ['one.pdf application/pdf one'],
    })
  },
)

test('the table in the README lists what is run here', () => {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')
  const rows = RUNTIMES.map(({ name }) => name).map(name => [
    name,
    RUNTIMES.filter(runtime => runtime.name === name)
      .map(({ loads }) => loads)
      .join(', '),
  ])
  expect(readTable(readme, '## Runs on')).toEqual([...new Map(rows.map(row => [row[0], row])).values()])
})
