import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { laws } from '../src/laws.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')

const RUNS = 150

test('the laws hold for random documents, and reach far', async () => {
  // In a process of its own: Vitest takes three times as long to import a client that was just generated.
  const args = ['--import', join(root, 'scripts/src/need-typescript.js'), join(root, 'laws/src/cli.ts')]
  const { stdout } = await execute(process.execPath, [...args, '--seed', '1', '--runs', String(RUNS)])
  const [, sent, sampled] = /^([\d.]+) % of (\d+) random values were sent/m.exec(stdout) ?? []
  const [, breaking, discarded] = /^([\d.]+) % of \d+ values tried break a schema\. (\d+) documents/m.exec(stdout) ?? []
  expect(stdout).toMatch(/^The laws hold: 150 documents, \d+ cases, seed 1\.$/m)
  expect(Number(sampled)).toBeGreaterThan(1000)
  expect(Number(sent)).toBeGreaterThanOrEqual(95)
  expect(Number(breaking)).toBeGreaterThanOrEqual(30)
  expect(Number(discarded) / RUNS).toBeLessThanOrEqual(0.02)
})

test.each([['6'], ['--runs', '0'], ['--seed', 'x'], ['--unknown']])('is refused: pnpm laws %s', async (...args) => {
  await expect(laws.run(args, { print: () => {}, printError: () => {} })).rejects.toThrow(UsageError)
})
