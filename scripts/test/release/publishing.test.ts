import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refreshPublishingTable } from '../../src/generate/publishing-table.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'
import { copyForTest } from '../copy-for-test.ts'

test('the list of what is published by hand names every package, in an order in which each can be installed', () => {
  expect(refreshPublishingTable(repositoryRoot)).toBeUndefined()
  const page = readFileSync(join(repositoryRoot, 'docs/publishing.md'), 'utf8')
  const [runtime, openapi, mock, contract] = ['runtime', 'openapi', 'mock', 'contract'].map(name =>
    page.indexOf(`| \`@crm-clients/${name}\``),
  )
  expect([runtime, openapi, mock, contract]).toEqual(
    [runtime, openapi, mock, contract].toSorted((a = 0, b = 0) => a - b),
  )
})

test('a package that is gone leaves the list', () => {
  const root = copyForTest('packages', 'docs')
  const file = join(root, 'packages/kare/package.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"@crm-clients/kare"', '"@crm-clients/atzcrm"'))
  expect(refreshPublishingTable(root)).not.toContain('`@crm-clients/kare`')
})
