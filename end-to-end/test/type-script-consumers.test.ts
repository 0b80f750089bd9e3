import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Consumer, createConsumer } from '@crm-clients/scripts/release'
import { repositoryRoot } from '@crm-clients/scripts/repository'
import { isEverything } from '@crm-clients/test-support'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { compileProjects } from '../src/consumers/compile-projects.ts'
import { COMPILERS } from '../src/consumers/compiler.ts'
import { projectFiles } from '../src/consumers/project-files.ts'
import { RESOLUTIONS } from '../src/consumers/resolution.ts'
import { readTable } from '../src/read-table.ts'

const program = readFileSync(join(repositoryRoot, 'end-to-end/src/consumers/program.ts'), 'utf8')
const PACKAGES = ['atzcrm', 'contract', 'fintoro', 'mock', 'openapi', 'runtime', 'verify'].map(
  name => `@crm-clients/${name}`,
)
// What our packages let their users bring, and the types of Node.js.
const PEERS = { '@opentelemetry/api': '1', '@types/node': '24', 'fast-check': '4' }

/** The newest takes a second, and each of the others ten. */
const tried = isEverything() ? COMPILERS : COMPILERS.slice(-1)

let consumer: Consumer

beforeAll(async () => {
  const dependencies = { ...Object.fromEntries(PACKAGES.map(name => [name, '*'])), ...PEERS }
  const files = Object.assign({}, ...tried.map(compiler => projectFiles(compiler, program)))
  consumer = await createConsumer({ registry: inject('registry'), dependencies, files })
})
afterAll(() => consumer?.remove())

// Old compilers take ten times as long on a machine that does other things as well.
test.for(tried)('a strict program compiles with $name, declarations included', { timeout: 180_000 }, async compiler => {
  const folders = new Set(RESOLUTIONS.map(({ folder }) => `${compiler.folder}/${folder}`))
  const errors = await compileProjects(consumer, compiler, [...folders])
  const refused = RESOLUTIONS.flatMap(({ folder, refusal }) => {
    const { file, code } = refusal?.(compiler) ?? {}
    return file === undefined ? [] : [`${compiler.folder}/${folder}/${file} ${code}`]
  })
  const unexpected = errors.filter(({ file, code }) => !refused.includes(`${file} ${code}`))
  expect(unexpected).toEqual([])
  expect([...new Set(errors.map(({ file, code }) => `${file} ${code}`))]).toEqual(refused)
})

test('the table of docs/runtimes.md says what compiles, and why the rest does not', () => {
  const page = readFileSync(join(repositoryRoot, 'docs/runtimes.md'), 'utf8')
  const rows = COMPILERS.map(compiler => [
    compiler.name,
    ...RESOLUTIONS.map(({ refusal }) => refusal?.(compiler)?.because ?? 'compiles'),
  ])
  expect(readTable(page, '## TypeScript')).toEqual(rows)
})
