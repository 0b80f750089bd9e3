import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import { listPublicPackages } from '../release/public-packages.ts'
import { replaceSection } from './replace-section.ts'

/** The page that lists what is published by hand once. */
export const PUBLISHING_PAGE = 'docs/publishing.md'

/**
 * The page with all packages and what they need, each behind those that it needs, so that each can be installed; undefined where
 * that changes nothing, or where there is no page.
 */
export function refreshPublishingTable(root: string): string | undefined {
  const file = join(root, PUBLISHING_PAGE)
  if (!existsSync(file)) return undefined
  const page = readFileSync(file, 'utf8')
  const code = (packages: readonly string[]) => packages.map(name => `\`${name}\``).join(', ')
  const needs = listNeeds(root)
  const rows = inOrder(needs).map(name => [`\`${name}\``, ...(needs.get(name) ?? []).map(code)])
  const table = renderMarkdownTable(['package', 'needs of ours', 'needs of others'], rows)
  const fresh = replaceSection(page, 'packages', table, PUBLISHING_PAGE)
  return fresh === page ? undefined : fresh
}

/** What each package depends on: of ours, and of others. */
function listNeeds(root: string): ReadonlyMap<string, readonly [string[], string[]]> {
  const names = listPublicPackages(root).map(({ name }) => name)
  return new Map(
    names.map(name => {
      const manifest = readFileSync(join(root, 'packages', name.replace('@crm-clients/', ''), 'package.json'), 'utf8')
      const all = Object.keys(JSON.parse(manifest).dependencies ?? {}).sort()
      return [name, [all.filter(other => names.includes(other)), all.filter(other => !names.includes(other))]]
    }),
  )
}

function inOrder(needs: ReadonlyMap<string, readonly [string[], string[]]>): string[] {
  const ordered: string[] = []
  const visit = (name: string): void => {
    if (ordered.includes(name)) return
    for (const other of needs.get(name)?.[0] ?? []) visit(other)
    ordered.push(name)
  }
  for (const name of needs.keys()) visit(name)
  return ordered
}
