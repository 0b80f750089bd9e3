import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const RECORDER = new URL('record-modules.ts', import.meta.url).href
const PACKAGES = new URL('../../', import.meta.url).href

/** The modules that a new process loads, as paths below `packages/`. Those of Node do not count. */
function listLoaded(...args: string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['--import', RECORDER, ...args], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.stringContaining('/src/')])
  const urls = stderr.split('\n').filter(line => line.startsWith('file:') && line !== RECORDER)
  return urls.map(url => url.replace(PACKAGES, ''))
}

/** Without the small rooms that have `UsageError`, what the commands share, and how texts are shown. */
function withoutCommandLine(loaded: readonly string[]): string[] {
  return loaded.filter(path => !/^openapi\/src\/(command-line|escape)\//.test(path))
}

test('to import the package loads its entry alone: neither AJV nor the parser of YAML', () => {
  const entry = new URL('../src/index.ts', import.meta.url).href
  const loaded = listLoaded('--input-type=module', '--eval', `import '${entry}'`)
  expect(withoutCommandLine(loaded).sort()).toEqual([
    'verify/src/compare/describe-patch.ts',
    'verify/src/create-verifying-fetch.ts',
    'verify/src/index.ts',
    'verify/src/report/render-verify-report.ts',
    'verify/src/start-verifying-proxy.ts',
    'verify/src/verify-server.ts',
  ])
})

test('to ask for help loads the command line alone', () => {
  const loaded = listLoaded(fileURLToPath(new URL('../src/crm-verify.ts', import.meta.url)), '--help')
  expect(withoutCommandLine(loaded)).toEqual(['verify/src/crm-verify.ts', 'verify/src/verify-command.ts'])
})
