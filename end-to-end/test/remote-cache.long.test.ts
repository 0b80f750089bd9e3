import { appendFileSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitAll, copyRepository, listVendors } from '@crm-clients/scripts/repository'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkOut } from '../src/remote-cache/checkout.ts'
import { listAffected, runTurbo } from '../src/remote-cache/run-turbo.ts'
import { startRemoteCache } from '../src/remote-cache/start-remote-cache.ts'

const place = mkdtempSync(join(tmpdir(), 'crm-clients-checkouts-'))
const [first, second] = [join(place, 'first'), join(place, 'second')]
const origin = copyRepository()
const [vendor = '', ...otherVendors] = listVendors().map(({ slug }) => slug)
const packageOf = (slug: string) => `@crm-clients/${slug}`

beforeAll(() => {
  commitAll(origin.folder)
  for (const folder of [first, second]) checkOut(origin.folder, folder)
})
afterAll(() => {
  origin[Symbol.dispose]()
  rmSync(place, { recursive: true, force: true })
})

/** What the builds of a checkout have made: files and their text. */
function builtFiles(folder: string): Map<string, string> {
  const files = globSync(['packages/*/dist/**/*.*', 'packages/*/openapi.json'], { cwd: folder }).sort()
  return new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}

test('a second checkout gets everything from the remote cache, and a stranger nothing', {
  timeout: 120_000,
}, async () => {
  await using cache = await startRemoteCache()
  // Enough for each kind of task: one of the root, one of a package, and one of what that depends on.
  const tasks = ['generate:check', 'build', '--filter=//', `--filter=${packageOf(vendor)}...`]

  const made = await runTurbo(first, cache, ...tasks)
  const expected = ['//#generate:check', '@crm-clients/runtime#build', `${packageOf(vendor)}#build`]
  expect([...made.keys()]).toEqual(expect.arrayContaining(expected))
  expect(new Set(made.values())).toEqual(new Set([undefined]))

  const fetched = await runTurbo(second, cache, ...tasks)
  expect(fetched).toEqual(new Map([...made.keys()].map(task => [task, 'REMOTE'])))
  expect([...builtFiles(second).keys()]).toContain('packages/runtime/dist/index.js')
  expect(builtFiles(second)).toEqual(builtFiles(first))

  const askWith = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${cache.url}/v8/artifacts/0123456789abcdef?slug=crm-clients`, { headers })).status
  }
  expect([await askWith(cache.token), await askWith('guessed')]).toEqual([404, 401])
})

test('a change of one vendor is tested with what depends on it, and without the other vendors', async () => {
  appendFileSync(join(second, 'packages', vendor, 'src/index.ts'), '\n')
  commitAll(second)
  const affected = await listAffected(second, 'origin/main', 'test')
  expect(affected).toContain(`${packageOf(vendor)}#test`)
  const testsOfOthers = otherVendors.map(slug => `${packageOf(slug)}#test`)
  expect(affected.filter(task => testsOfOthers.includes(task))).toEqual([])
})
