import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type StartedMock, startMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { constantCase } from '@crm-clients/openapi/operation'
import { listBlocks } from '@crm-clients/test-support'
import { afterAll, expect, test } from 'vitest'
import { listPrintingBlocks, renderProgram } from './readme.ts'
import { createUserProject } from './user-project.ts'

const root = join(import.meta.dirname, '../..')
const vendors = globSync('specs/*.yaml', { cwd: root }).map(file => basename(file, '.yaml'))
const read = (page: string) => readFileSync(join(root, page), 'utf8')
const firstCode = (page: string) => listBlocks(read(page)).find(({ language }) => language === 'ts')?.code ?? ''
/** Pages whose code stands for itself: READMEs, and what begins with an import. Others show fragments. */
const pages = globSync(['README.md', 'packages/*/README.md', 'docs/**/*.md'], { cwd: root })
  .filter(page => basename(page) === 'README.md' || /^import /.test(firstCode(page)))
  .sort()
const execute = promisify(execFile)

const project = createUserProject()
const cwd = project.folder
afterAll(() => project[Symbol.dispose]())

/** Compiles files with the options of this repository, and resolves to what the compiler finds. */
async function typeErrors(files: ReadonlyMap<string, string>): Promise<string> {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    writeFileSync(join(cwd, file), text)
  }
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, files: [...files.keys()], include: [] }
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify(config))
  const compiling = execute(join(root, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], { cwd })
  return compiling.then(
    () => '',
    (failure: { stdout: string }) => failure.stdout,
  )
}

/** Environment variables that lead a client to a mock. */
function environmentFor(vendor: string, { url }: StartedMock): Record<string, string> {
  const names = loadApiSync(vendor).credentials.map(({ environmentSuffix }) => environmentSuffix)
  const values = { BASE_URL: url, ...Object.fromEntries(names.map(name => [name, 'test'])) }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${constantCase(vendor)}_${name}`, value]))
}

test('the TypeScript in every README and page of the docs compiles', { timeout: 60_000 }, async () => {
  const programs = new Map(pages.map(page => [`${page}.ts`, renderProgram(read(page))]))
  expect(await typeErrors(programs)).toBe('')
})

const printing = pages.flatMap(page => listPrintingBlocks(read(page)).map(block => ({ page, ...block })))

test.for(printing)('$page prints what it says', { timeout: 60_000 }, async ({ code, output }) => {
  const vendor = vendors.find(slug => code.includes(`'@crm-clients/${slug}'`)) ?? ''
  await using mock = await startMock(vendor)
  const env = { ...process.env, NO_COLOR: '1', ...environmentFor(vendor, mock) }
  const run = execute(process.execPath, ['--input-type=module-typescript', '--eval', code], { cwd, env })
  expect((await run).stdout).toBe(output)
  mock.verify()
})
