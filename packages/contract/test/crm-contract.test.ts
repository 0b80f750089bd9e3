import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const COMMAND = join(import.meta.dirname, '../src/crm-contract.ts')

test('without a document the usage is printed, and the exit code says so', { timeout: 30_000 }, async () => {
  const [code, output] = await new Promise<[unknown, string]>(resolve => {
    execFile(process.execPath, [COMMAND], (error, stdout, stderr) => resolve([error?.code, stdout + stderr]))
  })
  expect(output).toContain('Which vendor? Name one, or give a file.')
  expect(code).toBe(2)
})
