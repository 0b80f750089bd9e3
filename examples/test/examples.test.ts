import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..')
/** All but those of vitest, which it finds and runs by itself. */
const examples = globSync('*.ts', { cwd: folder, exclude: ['*.test.ts'] }).sort()

/** What the comment at the end of an example says that it prints. */
function promisedOutput(source: string): string | undefined {
  return /\n\/\* Prints:\n(.*\n)\*\/\n$/s.exec(source)?.[1]
}

/** Runs an example as its reader would, and resolves to what it prints. */
async function run(example: string, source: string): Promise<string> {
  // Inside of a test runner these would make another one report to it.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const isTest = source.includes("from 'node:test'")
  const args = isTest ? ['--test', '--test-reporter=spec', example] : [example]
  // Most of an example's second goes into compiling Prism, which all of them load.
  const cache = { NODE_COMPILE_CACHE: join(folder, 'node_modules/.compile-cache') }
  const options = { cwd: folder, env: { ...environment, ...cache, NO_COLOR: '1' } }
  const { stdout } = await promisify(execFile)(process.execPath, args, options)
  return isTest ? testNames(stdout) : stdout
}

/** A report of Node's test runner without what takes a different time each time. */
function testNames(report: string): string {
  return report
    .split('\n')
    .filter(line => /^[✔✖]/.test(line))
    .map(line => `${line.replace(/ \([\d.]+ms\)$/, '')}\n`)
    .join('')
}

test.concurrent.for(examples)('%s prints what its last comment says', { timeout: 60_000 }, async example => {
  const source = readFileSync(join(folder, example), 'utf8')
  const promised = promisedOutput(source)
  expect(promised, `${example} does not end with /* Prints: … */`).toBeDefined()
  expect(await run(example, source)).toBe(promised)
})

test('the README lists every example, nothing else, and what the first one prints', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const listed = [...readme.matchAll(/^\|[^|]+\| \[`(.+?)`\]\(\1\)/gm)].map(([, file]) => file)
  expect(listed.toSorted()).toEqual(globSync('*.{ts,py}', { cwd: folder }).sort())
  expect(readme).toContain(promisedOutput(readFileSync(join(folder, 'call.ts'), 'utf8')))
})
