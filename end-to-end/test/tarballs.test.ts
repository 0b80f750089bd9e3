import { listVendors } from '@crm-clients/scripts/src/workspace.ts'
import { describe, expect, inject, test } from 'vitest'
import { listPublicPackages } from '../src/release/public-packages.ts'
import { checkTarball } from '../src/tarball/check-tarball.ts'
import { lintTarball } from '../src/tarball/lint-tarball.ts'
import { readTarball } from '../src/tarball/tarball.ts'
import { tarballRules } from '../src/tarball/tarball-rules.ts'

const root = inject('releasedFrom')
const published = inject('published')

test('every package is published, the runtime before those that depend on it', () => {
  const names = published.map(({ name }) => name)
  const vendors = listVendors(root).map(({ packageName }) => packageName)
  expect(names.toSorted()).toEqual(listPublicPackages(root).map(({ name }) => name))
  expect(names.slice(names.indexOf('@crm-clients/runtime'))).toEqual(expect.arrayContaining(vendors))
})

describe.each(published)('the tarball of $name', ({ name, file }) => {
  test('holds what it should and nothing else', async () => {
    const tarball = await readTarball(file)
    expect(checkTarball(tarball, tarballRules(name, root))).toEqual([])
    expect([...tarball.files.keys()]).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md']))
  })

  test('is clean to publint', async () => {
    expect(await lintTarball(await readTarball(file))).toEqual([])
  })
})
