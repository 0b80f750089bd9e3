import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listSpecFiles, repositoryRoot, type VendorPlaces } from '../repository/workspace.ts'
import { PUBLISHING_PAGE } from './publishing-table.ts'

/** What the generator is made of: its code, what reads documents, and the versions of its libraries. */
const GENERATOR = [
  'scripts/src',
  ...['document', 'operation', 'schema', 'serialization'].map(room => `packages/openapi/src/${room}`),
  'pnpm-lock.yaml',
]

const memory = join(repositoryRoot, 'node_modules/.cache/crm-clients/generated.json')

/** The vendors that are not as the last run left them: spec, generator, generated files or README have changed. */
export function findChanged(vendors: readonly VendorPlaces[]): VendorPlaces[] {
  const remembered = recall()
  return vendors.filter(vendor => remembered[vendor.slug] !== fingerprint(vendor))
}

/** Remembers that these vendors are up to date as they are now. */
export function rememberGenerated(vendors: readonly VendorPlaces[]): void {
  const fresh = vendors.map(vendor => [vendor.slug, fingerprint(vendor)])
  remember(Object.fromEntries(fresh))
}

/** Whether the tables of pages are not as the last run left them: somebody edited a page or a package.json, or a vendor has come or gone. */
export function hasTableChanged(vendors: readonly VendorPlaces[]): boolean {
  return recall()[TABLE] !== fingerprintTable(vendors)
}

/** Remembers that the tables are up to date as they are now. */
export function rememberTable(vendors: readonly VendorPlaces[]): void {
  remember({ [TABLE]: fingerprintTable(vendors) })
}

function remember(fingerprints: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, `${JSON.stringify({ ...recall(), ...fingerprints }, null, 2)}\n`)
}

function recall(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>
  } catch {
    // Nothing was remembered yet, or somebody emptied the cache: all is rendered again.
    return {}
  }
}

let generator: string | undefined

/** Once for each process: what it runs is the generator as it was when it was loaded. */
function fingerprintGenerator(): string {
  if (generator) return generator
  const hash = createHash('sha256')
  for (const place of GENERATOR) addPlace(hash, join(repositoryRoot, place))
  generator = hash.digest('hex')
  return generator
}

function fingerprint(vendor: VendorPlaces): string {
  const { generatedFolder, packageFolder } = vendor
  const hash = createHash('sha256').update(fingerprintGenerator())
  const specs = listSpecFiles(vendor).map(name => join(repositoryRoot, name))
  for (const place of [...specs, generatedFolder, join(packageFolder, 'README.md')]) addPlace(hash, place)
  return hash.digest('hex')
}

/** No vendor can be called so. */
const TABLE = 'README.md'

function fingerprintTable(vendors: readonly VendorPlaces[]): string {
  const hash = createHash('sha256').update(vendors.map(({ slug }) => slug).join())
  addPlace(hash, join(repositoryRoot, TABLE))
  addPlace(hash, join(repositoryRoot, PUBLISHING_PAGE))
  const packages = join(repositoryRoot, 'packages')
  for (const folder of readdirSync(packages)) addPlace(hash, join(packages, folder, 'package.json'))
  return hash.digest('hex')
}

/** Adds a file, or all files of a folder with their names. What is not there adds nothing. */
function addPlace(hash: Hash, place: string): void {
  const entries = existsSync(place) ? listFiles(place) : []
  for (const file of entries) hash.update(file.slice(place.length)).update('\0').update(readFileSync(file)).update('\0')
}

function listFiles(place: string): string[] {
  try {
    const entries = readdirSync(place, { withFileTypes: true, recursive: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return [place]
  }
}
