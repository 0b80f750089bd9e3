import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listVendors, repositoryRoot } from '../src/workspace.ts'
import { copyRepository } from './temporary-repository.ts'

/** The hash of each task: what turbo looks up before it believes an old result. */
function hashTasks(folder: string): Map<string, string> {
  const turbo = join(repositoryRoot, 'node_modules/.bin/turbo')
  const args = ['run', 'lint', 'generate:check', 'typecheck', 'test', '--dry=json']
  const { tasks } = JSON.parse(execFileSync(turbo, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })) as {
    tasks: { taskId: string; hash: string }[]
  }
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]))
}

test('no old test result is believed after a change that could make it wrong', { timeout: 30_000 }, () => {
  const folder = copyRepository()
  const vendorTests = listVendors().map(({ packageName }) => `${packageName}#test`)
  let before = hashTasks(folder)
  const changedBy = (file: string) => {
    appendFileSync(join(folder, file), '\n')
    const after = hashTasks(folder)
    const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task)
    before = after
    return changed
  }

  expect(changedBy('README.md').filter(task => task.endsWith('#test'))).toEqual([])
  expect(changedBy('packages/runtime/src/send.ts')).toEqual(
    expect.arrayContaining([...vendorTests, '@crm-clients/runtime#test', '//#lint', '//#typecheck']),
  )
  expect(changedBy('packages/testing/src/index.ts')).toEqual(
    expect.arrayContaining([...vendorTests, '@crm-clients/scripts#test', '//#generate:check']),
  )
  expect(changedBy('specs/kare.yaml')).toEqual(
    expect.arrayContaining([...vendorTests, '@crm-clients/scripts#test', '//#lint', '//#generate:check']),
  )
  const ownTests = changedBy('packages/kare/src/index.ts').filter(task => vendorTests.includes(task))
  expect(ownTests).toEqual(['@crm-clients/kare#test'])
})
