import { startMock } from '@crm-clients/mock'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'

/** Waits until the page's query has ended, as React Query has it in a browser, and renders the page's component. */
const render = `import { QueryClient, QueryClientProvider, QueryObserver } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { eventQuery } from './event-query'
import { EventType } from './event-type'
import { createQueryClient } from './query-client'

const client = process.argv[2] === 'page' ? createQueryClient() : new QueryClient()
// A component that is mounted when its query has failed already would ask again.
client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0, retryOnMount: false } })
const observer = new QueryObserver(client, eventQuery(551))
await new Promise<void>(ended => void observer.subscribe(({ isPending }) => isPending || ended()))
console.log(renderToString(<QueryClientProvider client={client}><EventType id={551} /></QueryClientProvider>))
process.exit() // The cache waits for those who come back.
`
/** On a server, React Query does not repeat at all. */
const browser = ['--import', 'data:text/javascript,globalThis.window = globalThis']

let project: PageProject

beforeAll(async () => {
  const dependencies = {
    '@crm-clients/fintoro': '*',
    '@tanstack/react-query': '5',
    '@types/node': '24',
    '@types/react': '19',
    '@types/react-dom': '19',
    react: '19',
    'react-dom': '19',
    typescript: '6',
  }
  const files = { 'render.tsx': render }
  project = await createPageProject('react-query.md', { registry: inject('registry'), dependencies, files })
  await build({
    absWorkingDir: project.folder,
    entryPoints: ['render.tsx'],
    outfile: 'render.js',
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
  })
})
afterAll(() => project?.remove())

/** What the component shows, and how many requests that took. */
async function show(client: 'page' | 'plain', status?: number) {
  await using mock = await startMock('fintoro')
  if (status) mock.respond('getCrmEvent', { status, headers: { 'retry-after': 0 } })
  vi.stubEnv('FINTORO_TOKEN', 'test')
  vi.stubEnv('FINTORO_BASE_URL', mock.url)
  const { stdout, stderr } = await project.run(process.execPath, [...browser, 'render.js', client])
  return { html: stdout.trim(), stderr, requests: mock.requests.length }
}

test('the code of the page compiles', async () => {
  const args = ['--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx']
  const { code, stdout } = await project.run(process.execPath, [
    'node_modules/typescript/bin/tsc',
    ...args,
    '--types',
    'node',
    'event-type.tsx',
    'query-client.ts',
  ])
  expect([code, stdout]).toEqual([0, ''])
})

test('a component shows what the vendor answers', async () => {
  expect(await show('page')).toEqual({ html: '<p>note</p>', stderr: '', requests: 1 })
})

test("an answer outside 2xx is the query's error", async () => {
  expect(await show('page', 404)).toMatchObject({ html: '<p role="alert">There is none.</p>', requests: 1 })
})

test('a failed read is sent three times with the client of the page, and twelve times without', async () => {
  expect(await show('page', 503)).toMatchObject({ html: '<p role="alert">Try again later.</p>', requests: 3 })
  expect((await show('plain', 503)).requests).toBe(12)
})
