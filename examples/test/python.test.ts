import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from '@crm-clients/mock'
import { expect, test } from 'vitest'

const example = join(import.meta.dirname, '../control-mock.py')

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.runIf(hasPython())('control-mock.py prints what its last comment says', { timeout: 60_000 }, async () => {
  await using mock = await startMock('fintoro')
  const env = { ...process.env, MOCK_URL: mock.url, no_proxy: '127.0.0.1' }
  const { stdout } = await promisify(execFile)('python3', [example], { env })
  const promised = readFileSync(example, 'utf8').split('# Prints:\n')[1]?.replaceAll(/^# /gm, '')
  expect(stdout).toBe(promised)
})
