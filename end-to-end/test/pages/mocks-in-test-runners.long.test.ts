import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@crm-clients/scripts/repository'
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

/** The commands of the CI job that the page shows. */
function listSteps(): string[] {
  const page = readFileSync(join(repositoryRoot, 'docs/mocks-in-test-runners.md'), 'utf8')
  const [, job = ''] = /```yaml\nsteps:\n(.*?)```/s.exec(page) ?? []
  return [...job.matchAll(/^ {2}- run: (.+)$/gm)].map(([, command = '']) => command)
}

/** A job of a shell that ends what it has started in the background. */
const ENDING = "set -me; trap 'kill -- -$(jobs -p)' EXIT"

test.skipIf(!hasPytest())(
  'the steps of the CI job pass, and fail when the program sends what is not allowed',
  {
    timeout: 240_000,
  },
  async () => {
    const steps = listSteps()
    expect(steps).toHaveLength(4)
    const right = await project.run('bash', ['-c', [ENDING, ...steps].join('\n')])
    expect([right.code, right.stdout], right.stderr).toEqual([0, expect.stringContaining('1 passed')])
    const wrongRequest = 'curl --silent http://127.0.0.1:4010/api/public/v1/banks'
    const wrong = await project.run('bash', ['-c', [ENDING, ...steps.with(2, wrongRequest)].join('\n')])
    expect([wrong.code, wrong.stdout], wrong.stderr).toEqual([
      22,
      expect.stringContaining('Request header authorization is missing'),
    ])
  },
)
