import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createPageProject, type PageProject } from '../../src/pages/create-page-project.ts'

let project: PageProject

beforeAll(async () => {
  project = await createPageProject('mocks-in-test-runners.md', {
    registry: inject('registry'),
    dependencies: { '@crm-clients/fintoro': '*', '@crm-clients/mock': '*', '@playwright/test': '1', vitest: '5' },
  })
}, 240_000)

afterAll(() => project?.remove())

function hasPytest(): boolean {
  try {
    execFileSync('python3', ['-m', 'pytest', '--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.each([
  ['node:test', process.execPath, ['--test', '--test-reporter=tap', 'node/banks.test.ts'], '# pass 1\n'],
  ['Vitest', 'npx', ['vitest', 'run', '--dir', 'vitest'], '1 passed'],
  ['Playwright', 'npx', ['playwright', 'test'], '1 passed'],
  ...(hasPytest() ? [['pytest', 'python3', ['-m', 'pytest', 'pytest'], '1 passed'] as const] : []),
] as const)('the test of the page passes in %s', { timeout: 120_000 }, async (_, command, args, passed) => {
  const { code, stdout, stderr } = await project.run(command, args)
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining(passed)])
})
