import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import type { TestFailure } from '../suite/first-failure.ts'
import { copyFolder, RUNTIME } from './mutated-workspace.ts'

/** What vitest says of a run, as JSON. */
interface TestRun {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs the tests of the runtime against the copy in a folder, until one is red; `undefined` when all are green. */
export async function ownTestsFailure(folder: string): Promise<TestFailure | undefined> {
  const [original, copy] = [join(repositoryRoot, 'packages', RUNTIME), join(folder, RUNTIME)]
  copyFolder(original, copy, 'test')
  symlinkSync(join(original, 'node_modules'), join(copy, 'node_modules'))
  const { testResults } = await runVitest(copy)
  const failures = testResults.flatMap(({ name, message, assertionResults }): TestFailure[] => {
    const red = assertionResults.filter(({ status }) => status === 'failed')
    // A file that cannot be loaded has no tests.
    if (red.length === 0) return message === '' ? [] : [{ test: name, message }]
    return red.map(({ fullName, failureMessages }) => ({ test: fullName, message: failureMessages.join('\n') }))
  })
  return failures[0]
}

/** Files named `*.long.test.ts` are left out: they are for what a run of all tests can afford. */
const ARGUMENTS = ['run', '--no-isolate', '--bail=1', '--exclude=**/*.long.test.ts', '--testTimeout=60000']

async function runVitest(folder: string): Promise<TestRun> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const outcome = join(folder, 'test-run.json')
  const options = [...ARGUMENTS, '--reporter=json', `--outputFile=${outcome}`]
  const child = spawn(process.execPath, [vitest, ...options], { cwd: folder, stdio: 'ignore' })
  await once(child, 'exit')
  return JSON.parse(readFileSync(outcome, 'utf8'))
}
