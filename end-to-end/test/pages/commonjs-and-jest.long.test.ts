import { startMock } from '@crm-clients/mock'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'

let project: PageProject

beforeAll(async () => {
  const dependencies = { '@crm-clients/fintoro': '*', '@crm-clients/mock': '*', jest: '30' }
  const registry = inject('registry')
  project = await createPageProject('commonjs-and-jest.md', { registry, dependencies, type: 'commonjs' })
})
afterAll(() => project?.remove())

const runJest = () => project.run(process.execPath, ['node_modules/jest/bin/jest.js'])

test('CommonJS requires a client', async () => {
  await using mock = await startMock('fintoro')
  vi.stubEnv('FINTORO_BASE_URL', mock.url)
  vi.stubEnv('FINTORO_TOKEN', 'test')
  expect(await project.run(process.execPath, ['call.cjs'])).toMatchObject({ code: 0, stdout: '200\n', stderr: '' })
})

test('the test of the page passes in jest with its one switch, against the mock that the page starts', async () => {
  vi.stubEnv('NODE_OPTIONS', '--experimental-vm-modules')
  expect(await runJest()).toMatchObject({ code: 0, stderr: expect.stringContaining('Tests:       1 passed, 1 total') })
})

test('jest still needs the switch: otherwise the decision has to be asked again', async () => {
  vi.stubEnv('NODE_OPTIONS', '')
  expect(await runJest()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Must use import to load ES Module'),
  })
})
