import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { followSpecs } from '../../src/changeset/follow-specs.ts'
import { fingerprintDifferences, recallFollowed } from '../../src/changeset/followed-before.ts'
import { findBase } from '../../src/diff/find-base.ts'
import { commitAll, startRepository } from '../../src/repository/new-repository.ts'
import { shop } from '../diff/cases/shop-spec.ts'

/** A folder with one vendor, which is not under version control yet. */
function prepare() {
  const root = mkdtempSync(join(tmpdir(), 'follow-specs-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const addVendor = (slug: string) => {
    write(`packages/${slug}/package.json`, JSON.stringify({ name: `@crm-clients/${slug}`, version: '0.0.0' }))
    write(`specs/${slug}.yaml`, shop())
  }
  addVendor('shop')
  const changesets = () => readdirSync(join(root, '.changeset'))
  const commit = (branch?: string) => {
    startRepository(root, branch)
    commitAll(root)
  }
  return { root, write, addVendor, changesets, commit, follow: (...slugs: string[]) => followSpecs(root, slugs) }
}

const wrote = (slug: string) => expect.stringMatching(new RegExp(`^wrote \\.changeset/spec-${slug}-`))

test('without git, or before the first commit, it says so and goes on', async () => {
  const { commit, follow } = prepare()
  const nothing = { done: [], problem: expect.stringMatching(/^There is no .* to compare with\./) }
  expect(await follow()).toEqual(nothing)
  commit('elsewhere')
  expect(await follow()).toEqual(nothing)
})

test('a repository whose main has no specs yet is left alone', async () => {
  const { root, commit, follow, write, addVendor } = prepare()
  rmSync(join(root, 'specs'), { recursive: true })
  write('README.md', '')
  commit()
  addVendor('shop')
  expect(await follow()).toEqual({ done: [], problem: expect.stringContaining('has no specs to compare with') })
})

test('what was followed once is remembered until something changes, and not when nothing differs', async () => {
  const { root, addVendor, changesets, commit, follow } = prepare()
  commit()
  expect(await follow()).toEqual({ done: [] })
  expect(recallFollowed(root)).toBeUndefined()

  addVendor('stall')
  expect(await follow()).toEqual({ done: [wrote('stall')] })
  expect(recallFollowed(root)).toBe(fingerprintDifferences(root, findBase(root), []))
  expect(await follow()).toEqual({ done: [] })

  for (const name of changesets()) rmSync(join(root, '.changeset', name))
  expect(await follow()).toEqual({ done: [wrote('stall')] })
})

test('only the vendors that are named are looked after, otherwise also one that came and went', async () => {
  const { root, addVendor, changesets, commit, follow } = prepare()
  commit()
  addVendor('stall')
  addVendor('booth')
  expect(await follow('stall')).toEqual({ done: [wrote('stall')] })
  rmSync(join(root, 'specs/stall.yaml'))
  expect(await follow('booth')).toEqual({ done: [wrote('booth')] })
  expect(changesets()).toHaveLength(2)
  expect(await follow()).toEqual({ done: [expect.stringMatching(/^removed \.changeset\/spec-stall-/)] })
})

test('a changeset that somebody put into better words stays', async () => {
  const { root, write, addVendor, changesets, commit, follow } = prepare()
  commit()
  addVendor('stall')
  await follow()
  const [name = ''] = changesets()
  write(`.changeset/${name}`, '---\n"@crm-clients/stall": minor\n---\n\nStalls!\n')
  expect(await follow()).toEqual({ done: [] })
  expect(readFileSync(join(root, '.changeset', name), 'utf8')).toContain('Stalls!')
})
