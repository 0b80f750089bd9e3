import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type StartedMock, startMock } from '@crm-clients/mock'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'
import { type StartedProgram, startProgram } from '../../src/pages/start-program.ts'

const next = 'node_modules/next/dist/bin/next'
const files = {
  'app/layout.tsx': 'export default ({ children }: LayoutProps<"/">) => <html><body>{children}</body></html>\n',
  // What the page warns of: everything else of an application has a boundary for errors of its own.
  'app/uncaught/page.tsx': `import { fintoro } from '../fintoro'
export const dynamic = 'force-dynamic'
export default async () => <p>{JSON.stringify(await fintoro.getIdentity().unwrap())}</p>
`,
}

let project: PageProject
let mock: StartedMock
let app: StartedProgram

beforeAll(async () => {
  const dependencies = {
    '@crm-clients/fintoro': '*',
    '@types/node': '24',
    '@types/react': '19',
    next: '16',
    react: '19',
    'react-dom': '19',
    'server-only': '*',
    typescript: '6',
  }
  project = await createPageProject('nextjs.md', { registry: inject('registry'), dependencies, files })
  mock = await startMock('fintoro')
  vi.stubEnv('NEXT_TELEMETRY_DISABLED', '1')
  const { code, stdout, stderr } = await project.run(process.execPath, [next, 'build'])
  if (code !== 0) throw new Error(stdout + stderr)
  const env = { FINTORO_TOKEN: 'a token of the server', FINTORO_BASE_URL: mock.url }
  app = await startProgram(project.folder, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], env)
}, 400_000)

afterAll(async () => {
  await app?.[Symbol.asyncDispose]()
  await mock?.[Symbol.asyncDispose]()
  await project?.remove()
})

beforeEach(async () => {
  mock.reset()
  await rm(join(project.folder, '.next/cache/fetch-cache'), { recursive: true, force: true })
})

/** The page of an event. Each test has its own: Next.js also keeps answers in memory. */
const open = async (id: number) => {
  const response = await fetch(`${app.url}/events/${id}`)
  return { status: response.status, html: await response.text() }
}

/** Sends the form of a page, as a browser does that has not loaded any script yet. */
async function save(id: number, html: string, content: string) {
  const body = new FormData()
  for (const [, name = '', value = ''] of html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g))
    body.set(name, value.replaceAll('&quot;', '"'))
  body.set('content', content)
  const response = await fetch(`${app.url}/events/${id}`, { method: 'POST', body })
  return { status: response.status, html: await response.text() }
}

test('an answer is kept, until an action has changed what it is about', async () => {
  const first = await open(1)
  expect(first).toEqual({ status: 200, html: expect.stringContaining('<h1>note</h1>') })
  await open(1)
  expect(mock.requestsTo('getCrmEvent')).toHaveLength(1)
  const saved = await save(1, first.html, 'Called back')
  expect(saved.status).toBe(200)
  expect(mock.requestsTo('updateCrmEvent').map(({ values }) => values?.body)).toEqual([
    { metadata: { content: 'Called back' } },
  ])
  await open(1)
  const asked = mock.requestsTo('getCrmEvent').length
  expect(asked).toBeGreaterThan(1)
  await open(1)
  expect(mock.requestsTo('getCrmEvent')).toHaveLength(asked)
})

test('what an action gives is shown by the form', async () => {
  const { html } = await open(2)
  mock.respond('updateCrmEvent', { status: 422 })
  expect((await save(2, html, 'x')).html).toContain('Not saved (422).')
})

test('an answer outside 2xx is not kept', async () => {
  mock.respond('getCrmEvent', { status: 404 }, { times: 1 })
  expect((await open(3)).status).toBe(404)
  expect((await open(3)).status).toBe(200)
})

test("an uncaught ApiError is a 500 of Next.js, and not the vendor's 401", async () => {
  mock.respond('getIdentity', { status: 401 })
  expect((await fetch(`${app.url}/uncaught`)).status).toBe(500)
})

test('the token is in nothing that a browser gets', async () => {
  expect((await open(4)).html).not.toContain('a token of the server')
})
