import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const START = fileURLToPath(new URL('../src/start.js', import.meta.url))

function run(nodeOptions: readonly string[], ...args: string[]) {
  return spawnSync(process.execPath, [...nodeOptions, START, ...args], { encoding: 'utf8' })
}

test('a misspelt option is named, with the usage', { timeout: 60_000 }, () => {
  const usage = 'Usage: pnpm generate [vendor…] [--check | --watch]'
  expect(run([], 'generate', '--chek')).toMatchObject({ stderr: `Unknown option '--chek'.\n${usage}\n`, status: 2 })
  expect(run([], 'generate', '--check', '--watch')).toMatchObject({
    stderr: `Choose one of --check and --watch.\n${usage}\n`,
    status: 2,
  })
})

test('a misspelt command is an error, and a call for help is not', { timeout: 60_000 }, () => {
  expect(run([], 'chek')).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('  pnpm check [vendor…]'),
    status: 2,
  })
  expect(run([], '-h')).toMatchObject({
    stdout: expect.stringContaining('  pnpm check [vendor…]'),
    stderr: '',
    status: 0,
  })
  expect(run([], 'check', '-h')).toMatchObject({ stdout: expect.stringMatching(/^pnpm check/), stderr: '', status: 0 })
})

test('a Node that cannot run TypeScript is told where to find one that can', { timeout: 60_000 }, () => {
  expect(run(['--no-strip-types'], 'list')).toMatchObject({ stderr: expect.stringContaining('-p node@24.'), status: 1 })
})
