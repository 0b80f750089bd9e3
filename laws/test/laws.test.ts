import { UsageError } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { laws } from '../src/laws.ts'

/** What the command says, and its exit code. */
async function run(...args: string[]) {
  const printed: string[] = []
  const exitCode = await laws.run(args, { print: text => printed.push(text), printError: () => {} })
  return { exitCode, printed: printed.join('\n') }
}

test('the laws hold for random documents', async () => {
  const { exitCode, printed } = await run('--seed', '6', '--runs', '60')
  expect(printed).toMatch(/^The laws hold: 60 documents, \d{4} cases, seed 6\.$/m)
  expect(exitCode).toBe(0)
})

test.each([['6'], ['--runs', '0'], ['--seed', 'x'], ['--unknown']])('is refused: pnpm laws %s', async (...args) => {
  await expect(run(...args)).rejects.toThrow(UsageError)
})
