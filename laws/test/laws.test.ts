import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { holdLaws } from '../src/hold-laws.ts'
import { laws } from '../src/laws.ts'

/** What the command says, and its exit code. */
async function run(...args: string[]) {
  const printed: string[] = []
  const exitCode = await laws.run(args, { print: text => printed.push(text), printError: () => {} })
  return { exitCode, printed: printed.join('\n') }
}

test('the laws hold for random documents, and reach far', async () => {
  const { counterexample, ...reach } = await holdLaws({ seed: 1, runs: 150, types: true })
  expect(counterexample).toBeUndefined()
  expect(reach.discarded / reach.documents).toBeLessThanOrEqual(0.02)
  expect(reach.breaking / reach.tried).toBeGreaterThanOrEqual(0.3)
  expect(reach.sampled).toBeGreaterThan(1000)
  expect(reach.sent / reach.sampled).toBeGreaterThanOrEqual(0.95)
})

test('the command says how many documents it tried', async () => {
  const { exitCode, printed } = await run('--seed', '6', '--runs', '2')
  expect(printed).toMatch(/^The laws hold: 2 documents, \d+ cases, seed 6\.$/m)
  expect(exitCode).toBe(0)
})

test.each([['6'], ['--runs', '0'], ['--seed', 'x'], ['--unknown']])('is refused: pnpm laws %s', async (...args) => {
  await expect(run(...args)).rejects.toThrow(UsageError)
})
