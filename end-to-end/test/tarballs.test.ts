import { checkPackages, listPublicPackages, readTarball } from '@crm-clients/scripts/release'
import { listVendors } from '@crm-clients/scripts/repository'
import { expect, inject, test } from 'vitest'

const root = inject('releasedFrom')
const published = inject('published')

test('every package is published, the runtime before those that depend on it', () => {
  const names = published.map(({ name }) => name)
  const vendors = listVendors(root).map(({ packageName }) => packageName)
  expect(names.toSorted()).toEqual(listPublicPackages(root).map(({ name }) => name))
  expect(names.slice(names.indexOf('@crm-clients/runtime'))).toEqual(expect.arrayContaining(vendors))
})

test.each(published)(
  'the tarball of $name holds what it should and nothing else, and is clean to publint',
  async packed => {
    expect(await checkPackages([packed], root)).toEqual([])
    const { files } = await readTarball(packed.file)
    expect([...files.keys()]).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md']))
  },
)
