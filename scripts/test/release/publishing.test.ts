import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import { expect, test } from 'vitest'
import { listPublicPackages } from '../../src/release/public-packages.ts'
import { repositoryRoot } from '../../src/repository/workspace.ts'

const page = readFileSync(join(repositoryRoot, 'docs/publishing.md'), 'utf8')
const names = listPublicPackages(repositoryRoot).map(({ name }) => name)

/** What a package depends on: of ours, and of others. */
function dependenciesOf(name: string): readonly [string[], string[]] {
  const file = join(repositoryRoot, 'packages', name.replace('@crm-clients/', ''), 'package.json')
  const all = Object.keys(JSON.parse(readFileSync(file, 'utf8')).dependencies ?? {}).sort()
  return [all.filter(other => names.includes(other)), all.filter(other => !names.includes(other))]
}

/** All packages, each behind those that it needs. */
function inOrder(): string[] {
  const ordered: string[] = []
  const visit = (name: string): void => {
    if (ordered.includes(name)) return
    for (const other of dependenciesOf(name)[0]) visit(other)
    ordered.push(name)
  }
  for (const name of names) visit(name)
  return ordered
}

test('the list of what is published by hand names every package, in an order in which each can be installed', () => {
  const code = (packages: readonly string[]) => packages.map(name => `\`${name}\``).join(', ')
  const rows = inOrder().map(name => [`\`${name}\``, ...dependenciesOf(name).map(code)])
  const table = renderMarkdownTable(['package', 'needs of ours', 'needs of others'], rows)
  const [, written = ''] = /<!-- packages:start -->\n\n([\s\S]*?)\n\n<!-- packages:end -->/.exec(page) ?? []
  expect(written).toBe(table)
})
