import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { carryOut, planRepository } from '../../src/changeset/plan-repository.ts'
import { bumpFor } from '../../src/diff/bump.ts'
import { findBase } from '../../src/diff/find-base.ts'
import { diffVendors } from '../../src/diff/vendor-diff.ts'
import { git } from '../../src/repository/git.ts'
import { commitAll, startRepository } from '../../src/repository/new-repository.ts'
import { shop } from '../diff/cases/shop-spec.ts'

const page = (schema: string) => shop({ parameters: `{ name: page, in: query, schema: { ${schema} } }` })
const integer = page('type: integer')
const widened = page('type: [integer, string]')
const narrowed = page('type: integer, minimum: 1')

/** A repository with one vendor, committed on main; the branch of the test starts there. */
function prepare(version = '0.1.0') {
  const root = mkdtempSync(join(tmpdir(), 'changeset-specs-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  write('.changeset/config.json', '{}')
  write('packages/shop/package.json', JSON.stringify({ name: '@crm-clients/shop', version }))
  write('specs/shop.yaml', integer)
  startRepository(root)
  commitAll(root)
  git(root, 'checkout', '--quiet', '-b', 'work')
  const plan = () => planRepository(root, findBase(root), { types: false })
  const changesets = () => readdirSync(join(root, '.changeset')).filter(name => name.endsWith('.md'))
  return {
    root,
    write,
    plan,
    changesets,
    run: async () => carryOut(await plan(), root),
    isCovered: async () => (await plan()).uncovered.length === 0,
    read: (name = changesets()[0] ?? '') => readFileSync(join(root, '.changeset', name), 'utf8'),
  }
}

test('a spec that changed gets a changeset with package, bump and a list of what changed', async () => {
  const { write, run, read } = prepare()
  write('specs/shop.yaml', narrowed)
  expect(await run()).toEqual([expect.stringMatching(/^wrote \.changeset\/spec-shop-[0-9a-f]{8}\.md$/)])
  expect(read()).toBe(`---
"@crm-clients/shop": minor
---

The spec changed: 1 breaking change.

Breaking:

- \`addThing.query.page\`: minimum is 1, there was none (in requests; types do not show it)
`)
})

test('without a change of a spec there is no changeset, and a comment is no change', async () => {
  const { write, run, changesets, isCovered } = prepare()
  expect(await run()).toEqual([])
  write('specs/shop.yaml', `# A comment.\n${integer}`)
  expect(await run()).toEqual([])
  expect(changesets()).toEqual([])
  expect(await isCovered()).toBe(true)
})

test('running it twice writes nothing new, on another day neither', async () => {
  const { root, write, run, changesets } = prepare()
  write('specs/shop.yaml', widened)
  await run()
  const names = changesets()
  expect(await run()).toEqual([])
  commitAll(root)
  expect(await run()).toEqual([])
  expect(changesets()).toEqual(names)
})

test('a changeset follows its spec: it is replaced after another change and removed when all is undone', async () => {
  const { write, run, changesets, read } = prepare()
  write('specs/shop.yaml', widened)
  await run()
  expect(read()).toContain('"@crm-clients/shop": patch')
  write('specs/shop.yaml', narrowed)
  await run()
  expect(changesets()).toHaveLength(1)
  expect(read()).toContain('"@crm-clients/shop": minor')
  write('specs/shop.yaml', integer)
  await run()
  expect(changesets()).toEqual([])
})

test('changesets of people, and those that main has already, stay as they are', async () => {
  const { root, write, run, changesets } = prepare()
  write('.changeset/by-hand.md', '---\n"@crm-clients/shop": patch\n---\n\nBetter words.\n')
  write('specs/shop.yaml', widened)
  await run()
  commitAll(root)
  git(root, 'branch', '--force', 'main')
  const [, onMain] = changesets()
  write('specs/shop.yaml', narrowed)
  await run()
  expect(changesets()).toEqual(expect.arrayContaining(['by-hand.md', onMain]))
  expect(changesets()).toHaveLength(3)
})

test('a change is covered by a new changeset with a bump that is large enough, whoever wrote it', async () => {
  const { root, write, run, isCovered } = prepare()
  write('.changeset/old.md', '---\n"@crm-clients/shop": major\n---\n\nOf an earlier change.\n')
  commitAll(root)
  git(root, 'branch', '--force', 'main')
  write('specs/shop.yaml', narrowed)
  expect(await isCovered()).toBe(false)
  write('.changeset/new.md', '---\n"@crm-clients/shop": patch\n---\n\nToo small.\n')
  expect(await isCovered()).toBe(false)
  write('.changeset/new.md', '---\n"@crm-clients/shop": minor\n---\n\nLarge enough.\n')
  expect(await isCovered()).toBe(true)
  write('.changeset/new.md', '---\n"@crm-clients/other": minor\n---\n\nOf another package.\n')
  expect(await isCovered()).toBe(false)
  await run()
  expect(await isCovered()).toBe(true)
})

test('a change in a part of a spec is a change of the vendor, with the file and line of the part', async () => {
  const { root, write, run, read, isCovered } = prepare()
  const part = (type: string) => `Page:\n  type: ${type}\n`
  const whole = integer.replace('{ type: integer }', '{ $ref: shop/page.yaml#/Page }')
  write('specs/shop.yaml', whole)
  write('specs/shop/page.yaml', part('integer'))
  expect(whole).toContain('shop/page.yaml')
  commitAll(root)
  git(root, 'branch', '--quiet', '--force', 'main', 'HEAD')
  expect(await run()).toEqual([])
  write('specs/shop/page.yaml', part('string'))
  expect(await isCovered()).toBe(false)
  await run()
  expect(read()).toContain('`Page` is a string, was an integer (in requests)')
  const [difference] = await diffVendors({ root, base: findBase(root), slugs: [], types: false })
  expect(difference?.changes[0]).toMatchObject({ file: 'specs/shop/page.yaml', line: 2 })
})

test('a new vendor is announced once, and a vendor that is gone cannot be released', async () => {
  const { root, write, run, read, changesets, isCovered } = prepare()
  write('packages/shop2/package.json', JSON.stringify({ name: '@crm-clients/shop2', version: '0.0.0' }))
  write('specs/shop2.yaml', integer)
  await run()
  expect(read()).toContain('"@crm-clients/shop2": minor\n---\n\n`@crm-clients/shop2` is new: `addThing`')
  write('.changeset/by-hand.md', '---\n"@crm-clients/shop2": minor\n---\n\nBetter words.\n')
  rmSync(join(root, '.changeset', changesets().find(name => name.startsWith('spec-')) ?? ''))
  rmSync(join(root, 'specs/shop.yaml'))
  rmSync(join(root, 'packages/shop'), { recursive: true })
  expect(await run()).toEqual([])
  expect(await isCovered()).toBe(true)
})

test('a broken changeset is named', async () => {
  const { write, plan } = prepare()
  write('.changeset/broken.md', 'Nothing.')
  await expect(plan()).rejects.toThrow('.changeset/broken.md: ')
})

test('the base is where the branch left main, on main the last commit, and a ref if somebody says so', async () => {
  const { root, write } = prepare()
  const start = git(root, 'rev-parse', '--short=7', 'HEAD').trim()
  write('specs/shop.yaml', widened)
  commitAll(root)
  expect(findBase(root).read('specs/shop.yaml')).toEqual({ text: integer, name: `${start}:specs/shop.yaml` })
  git(root, 'checkout', '--quiet', 'main')
  expect(findBase(root).read('specs/shop.yaml')?.text).toBe(integer)
  expect(findBase(root, 'work').read('specs/shop.yaml')).toEqual({ text: widened, name: 'work:specs/shop.yaml' })
  expect(() => findBase(root, 'nowhere')).toThrow('there is no such commit, branch or file')
  git(root, 'checkout', '--quiet', 'work')
  git(root, 'branch', '--quiet', '--delete', '--force', 'main')
  expect(() => findBase(root)).toThrow('git fetch origin main')
})

test.for([
  ['breaking', '1.2.3', 'major'],
  ['minor', '1.2.3', 'minor'],
  ['patch', '1.2.3', 'patch'],
  ['breaking', '0.2.3', 'minor'],
  ['minor', '0.2.3', 'patch'],
  ['patch', '0.2.3', 'patch'],
  ['minor', '0.0.0', 'minor'],
] as const)('a %s change of %s is a %s release', ([verdict, version, bump]) => {
  expect(bumpFor(verdict, version)).toBe(bump)
})
