import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of somebody else that comes along with one of ours. */
export interface ProductionDependency {
  readonly name: string
  /** The folders of the packages that need it. */
  readonly neededBy: readonly string[]
}

interface Manifest {
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

/** What is installed with the packages that are published, without what they need of each other and what is optional. */
export function listProductionDependencies(root: string): ProductionDependency[] {
  const needs = new Map<string, string[]>()
  for (const folder of globSync('packages/*/package.json', { cwd: root }).sort()) {
    const manifest = JSON.parse(readFileSync(join(root, folder), 'utf8')) as Manifest
    if (manifest.private) continue
    for (const name of Object.keys(manifest.dependencies ?? {}))
      if (!name.startsWith('@crm-clients/'))
        needs.set(name, [...(needs.get(name) ?? []), folder.split(/[/\\]/)[1] ?? ''])
  }
  return [...needs].map(([name, neededBy]) => ({ name, neededBy })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
