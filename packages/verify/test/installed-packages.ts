import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A package that an installation brings along. */
export interface InstalledPackage {
  readonly name: string
  readonly folder: string
}

/** What of package.json decides what is installed. */
interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package and everything that installing it brings along: dependencies, and peers that are not optional. */
export function listInstalledPackages(folder: string): InstalledPackage[] {
  const installed = new Map<string, InstalledPackage>()
  const visit = (place: string) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
    if (installed.has(place)) return
    installed.set(place, { name: manifest.name, folder: place })
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
    const peers = Object.keys(peerDependencies).filter(name => !peerDependenciesMeta[name]?.optional)
    for (const name of [...Object.keys(dependencies), ...peers]) visit(locate(name, place))
  }
  visit(realpathSync(folder))
  return [...installed.values()]
}

/** The folder of a package, as Node finds it. */
function locate(name: string, from: string): string {
  const parents = from.split(sep).map((_, index, all) => all.slice(0, all.length - index).join(sep) || sep)
  const found = parents.map(parent => join(parent, 'node_modules', name)).find(candidate => existsSync(candidate))
  if (!found) throw new Error(`${name}, which ${from} needs, is not installed. Run pnpm install.`)
  return realpathSync(found)
}

/** The size of a package's own files, in bytes. What it was built from and is tested with is not published. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !['node_modules', 'test', '.turbo', 'coverage'].includes(entry.name))
    .reduce((size, entry) => {
      const path = join(folder, entry.name)
      return size + (entry.isDirectory() ? sizeOf(path) : readFileSync(path).length)
    }, 0)
}
