import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refreshVendorTable, writeTables } from '../../src/generate/vendor-table.ts'
import { listVendors } from '../../src/repository/workspace.ts'
import { copyForTest } from '../copy-for-test.ts'

test('the README lists all vendors with their areas, and nothing has to be written where it does', async () => {
  const root = copyForTest('specs', 'README.md')
  expect(await refreshVendorTable(root, listVendors(root))).toBeUndefined()
  expect(await writeTables(root, listVendors(root))).toEqual([])
})

test('a vendor that is gone and a tag with another name change the table, and nothing else', async () => {
  const root = copyForTest('specs', 'README.md')
  rmSync(join(root, 'specs/payhub.yaml'))
  const spec = join(root, 'specs/kare.yaml')
  writeFileSync(spec, readFileSync(spec, 'utf8').replaceAll('Company contacts', 'People'))
  const before = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  expect(await writeTables(root, listVendors(root))).toEqual(['README.md'])
  const after = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  const normal = (lines: readonly string[]) => lines.map(line => line.replaceAll(/ +\|/g, ' |').replaceAll(/-+/g, '-'))
  expect(normal(after).filter(line => !normal(before).includes(line))).toEqual([
    expect.stringMatching(/^\| Kare \| `@crm-clients\/kare` \| \d+ \| .*People.* \|$/),
  ])
  expect(after.join()).not.toContain('`@crm-clients/payhub`')
})

test('a README without a place for the vendors is refused, saying what to add', async () => {
  const root = copyForTest('specs', 'README.md')
  writeFileSync(join(root, 'README.md'), '# Ours\n')
  await expect(refreshVendorTable(root, listVendors(root))).rejects.toThrow('<!-- vendors:start -->')
})
