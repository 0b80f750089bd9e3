import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyRepository, type RepositoryCopy } from '../src/repository/copy-repository.ts'
import { commitAll } from '../src/repository/new-repository.ts'
import { listVendors, repositoryRoot } from '../src/repository/workspace.ts'

/** The hash of each task: what turbo looks up before it believes an old result. */
function hashTasks(...options: string[]): Map<string, string> {
  const turbo = join(repositoryRoot, 'node_modules/.bin/turbo')
  const args = ['run', 'lint', 'generate', 'generate:check', 'typecheck', 'test', '--dry=json', ...options]
  const env = { ...process.env, TURBO_SCM_BASE: 'main' }
  const { tasks } = JSON.parse(
    execFileSync(turbo, args, { cwd: copy.folder, encoding: 'utf8', stdio: 'pipe', env, maxBuffer: 2 ** 26 }),
  ) as {
    tasks: { taskId: string; hash: string }[]
  }
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]))
}

const vendorTests = listVendors().map(({ packageName }) => `${packageName}#test`)

let copy: RepositoryCopy

beforeAll(() => {
  copy = copyRepository()
  commitAll(copy.folder)
})

afterAll(() => copy[Symbol.dispose]())

test('a pull request leaves out what it cannot break, and nothing else', () => {
  const affectedBy = (file: string) => {
    appendFileSync(join(copy.folder, file), '\n')
    const tasks = [...hashTasks('--affected').keys()]
    writeFileSync(join(copy.folder, file), readFileSync(join(repositoryRoot, file)))
    return tasks
  }
  expect(affectedBy('specs/kare.yaml')).toEqual(expect.arrayContaining([...vendorTests, '@crm-clients/scripts#test']))
  const byOwnSource = affectedBy('packages/kare/src/index.ts')
  expect(byOwnSource.filter(task => vendorTests.includes(task))).toEqual(['@crm-clients/kare#test'])
})

test('no old test result is believed after a change that could make it wrong', () => {
  let before = hashTasks()
  const changedBy = (file: string) => {
    appendFileSync(join(copy.folder, file), '\n')
    const after = hashTasks()
    const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task)
    before = after
    return changed
  }

  expect(changedBy('.ci/run').filter(task => /#test$|#generate$/.test(task))).toEqual([])
  expect(changedBy('docs/spec-diff.md')).toContain('@crm-clients/scripts#test')
  expect(changedBy('packages/runtime/src/index.ts')).toEqual(
    expect.arrayContaining([...vendorTests, '@crm-clients/runtime#test', '//#lint', '//#typecheck']),
  )
  expect(changedBy('packages/openapi/src/index.ts')).toEqual(
    expect.arrayContaining([...vendorTests, '@crm-clients/scripts#test', '//#generate:check']),
  )
  expect(changedBy('specs/kare.yaml')).toEqual(
    expect.arrayContaining([
      ...vendorTests,
      '@crm-clients/scripts#test',
      '//#lint',
      '//#generate',
      '//#generate:check',
    ]),
  )
  const byOwnSource = changedBy('packages/kare/src/index.ts')
  expect(byOwnSource.filter(task => vendorTests.includes(task))).toEqual(['@crm-clients/kare#test'])
  expect(byOwnSource).not.toContain('//#generate')
  for (const place of ['packages/kare/README.md', 'packages/kare/src/generated/vendor.ts', 'scripts/src/cli.ts']) {
    expect(changedBy(place)).toContain('//#generate')
  }
})
