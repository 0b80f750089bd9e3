import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is published, as its package.json says. */
export interface PublicPackage {
  readonly name: string
  readonly version: string
}

/** The packages of a repository that are published: all in `packages` that are not private, in alphabetical order. */
export function listPublicPackages(root: string): PublicPackage[] {
  const files = readdirSync(join(root, 'packages')).map(folder => join(root, 'packages', folder, 'package.json'))
  return files
    .filter(file => existsSync(file))
    .map(file => JSON.parse(readFileSync(file, 'utf8')) as PublicPackage & { private?: boolean })
    .filter(manifest => !manifest.private)
    .map(({ name, version }) => ({ name, version }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
