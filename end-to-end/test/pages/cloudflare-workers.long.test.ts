import { startMock } from '@crm-clients/mock'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'
import { startWorker } from '../../src/runtimes/start-worker.ts'

let project: PageProject

beforeAll(async () => {
  const dependencies = { '@crm-clients/fintoro': '*' }
  project = await createPageProject('cloudflare-workers.md', { registry: inject('registry'), dependencies })
})
afterAll(() => project?.remove())

test("a worker with the page's code calls with its secret, and does not hand on a vendor's refusal", async () => {
  await using mock = await startMock('fintoro')
  const bindings = { FINTORO_TOKEN: 'test', FINTORO_BASE_URL: mock.url }
  await using worker = await startWorker(project.folder, 'worker.ts', bindings)
  const answers = await Promise.all([1, 2, 3].map(() => fetch(`${worker.url}/?event=551`)))
  expect(await Promise.all(answers.map(answer => answer.json()))).toEqual(Array(3).fill({ type: 'note' }))
  expect(mock.requests.map(({ headers }) => headers.get('authorization'))).toEqual(Array(3).fill('Bearer test'))
  mock.respond('getCrmEvent', { status: 401 })
  expect((await fetch(`${worker.url}/?event=551`)).status).toBe(502)
})
