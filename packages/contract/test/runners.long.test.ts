import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createProject } from './runners-project.ts'

const MOCKED = `
test('in memory', async () => {
  const mock = await createMock('fintoro')
  mock.respond('updateCrmEvent', { status: 404 })
  const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body: { metadata: {} } })
  if (result.status !== 404) throw new Error('expected 404, got ' + result.status)
  mock.verify()
})

test('on a port', async () => {
  const mock = await startMock('fintoro')
  const fintoro = createFintoroClient({ token: 'test', baseUrl: mock.url })
  const result = await fintoro.updateCrmEvent({ path: { contactActivityLog: 551 }, body: { metadata: {} } })
  await mock.close()
  if (!result.ok) throw new Error('expected 200, got ' + result.status)
})
`
const IMPORTS = `
import { createFintoroClient } from '@crm-clients/fintoro'
import { createTelecrmClient } from '@crm-clients/telecrm'
import { createMock, startMock } from '@crm-clients/mock'
import { testContract } from '@crm-clients/contract'
`
// The vendor with the fewest operations: what runs its cases is the same for all.
const CONTRACT = `testContract({ test, spec: 'telecrm', createClient: createTelecrmClient })`
// A client that does what it likes with the credentials.
const BROKEN = `testContract({ test, spec: 'telecrm', createClient: options => createTelecrmClient({ ...options, token: 'x' }) })`

test('node:test runs mocks and contract tests', { timeout: 120_000 }, async () => {
  using project = createProject({ 'crm.test.ts': `import { test } from 'node:test'\n${IMPORTS}${MOCKED}${CONTRACT}` })
  const { code, output } = await project.run('--test')
  expect(output).toMatch(/pass \d\d+\n/)
  expect(output).toMatch(/fail 0\n/)
  expect(code).toBe(0)
})

test('node:test fails for a client that breaks the contract, with the reason', { timeout: 120_000 }, async () => {
  using project = createProject({ 'crm.test.ts': `import { test } from 'node:test'\n${IMPORTS}${BROKEN}` })
  const { code, output } = await project.run('--test')
  expect(output).toContain('expected a ConfigError')
  expect(code).toBe(1)
})

// Published packages are JavaScript; here they are TypeScript, and their types have to be taken out.
const JEST = {
  'jest.config.js': `export default {
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\\\.ts$': './strip-types.cjs' },
    transformIgnorePatterns: [],
    watchman: false,
  }`,
  'strip-types.cjs': `
    const { stripTypeScriptTypes } = require('node:module')
    module.exports = { process: source => ({ code: stripTypeScriptTypes(source) }) }`,
}
const JEST_COMMAND = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  createRequire(import.meta.url).resolve('jest/bin/jest'),
  '--ci',
]

test('jest runs mocks and contract tests', { timeout: 120_000 }, async () => {
  using project = createProject({ ...JEST, 'crm.test.js': `${IMPORTS}${MOCKED}${CONTRACT}` })
  const { code, output } = await project.run(...JEST_COMMAND)
  expect(output).toMatch(/Tests: +\d\d+ passed, \d+ total/)
  expect(code).toBe(0)
})

test('jest fails for a client that breaks the contract, with the reason', { timeout: 120_000 }, async () => {
  using project = createProject({ ...JEST, 'crm.test.js': `${IMPORTS}${BROKEN}` })
  const { code, output } = await project.run(...JEST_COMMAND)
  expect(output).toContain('expected a ConfigError')
  expect(code).toBe(1)
})

test('mocks of several processes that want the same port all get one, and do not share anything', async () => {
  using project = createProject({
    'serve.js': `
      import { serveMocks } from '@crm-clients/mock'
      const [mock] = await serveMocks(['fintoro'], { port: 4710 })
      await fetch(mock.url + '/contact-activity-logs/' + process.pid)
      console.log(JSON.stringify({ port: mock.port, requests: mock.requests.length }))
    `,
  })
  const started = await Promise.all([1, 2, 3].map(() => project.start('serve.js')))
  const mocks = started.map(({ firstLine }) => JSON.parse(firstLine))
  await Promise.all(started.map(({ stop }) => stop()))
  expect(new Set(mocks.map(({ port }) => port)).size).toBe(3)
  expect(mocks.map(({ requests }) => requests)).toEqual([1, 1, 1])
})

const WITHOUT_FAST_CHECK = `
import { registerHooks } from 'node:module'
const resolve = (specifier, context, next) => {
  if (specifier === 'fast-check') throw new Error('fast-check is not installed')
  return next(specifier, context)
}
registerHooks({ resolve })
await import(process.argv[2])
`

test('only random requests need fast-check', async () => {
  using project = createProject({ 'import.js': WITHOUT_FAST_CHECK })
  expect(await project.run('import.js', '@crm-clients/mock')).toEqual({ code: 0, output: '' })
  const { output } = await project.run('import.js', '@crm-clients/contract/random')
  expect(output).toContain('fast-check is not installed')
})
