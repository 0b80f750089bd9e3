import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot, type VendorPlaces } from '../workspace.ts'

/** What the generator is made of: its code, what reads documents, and the versions of its libraries. */
const GENERATOR = ['scripts/src', 'packages/testing/src/document', 'pnpm-lock.yaml']

const memory = join(repositoryRoot, 'node_modules/.cache/crm-clients/generated.json')

/** The vendors that are not as the last run left them: spec, generator, generated files or README have changed. */
export function findChanged(vendors: readonly VendorPlaces[]): VendorPlaces[] {
  const remembered = recall()
  const generator = fingerprintGenerator()
  return vendors.filter(vendor => remembered[vendor.slug] !== fingerprint(vendor, generator))
}

/** Remembers that these vendors are up to date as they are now. */
export function rememberGenerated(vendors: readonly VendorPlaces[]): void {
  const generator = fingerprintGenerator()
  const fresh = vendors.map(vendor => [vendor.slug, fingerprint(vendor, generator)])
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, `${JSON.stringify({ ...recall(), ...Object.fromEntries(fresh) }, null, 2)}\n`)
}

function recall(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>
  } catch {
    // Nothing was remembered yet, or somebody emptied the cache: all is rendered again.
    return {}
  }
}

function fingerprintGenerator(): string {
  const hash = createHash('sha256')
  for (const place of GENERATOR) addPlace(hash, join(repositoryRoot, place))
  return hash.digest('hex')
}

function fingerprint({ specFile, generatedFolder, packageFolder }: VendorPlaces, generator: string): string {
  const hash = createHash('sha256').update(generator)
  for (const place of [specFile, generatedFolder, join(packageFolder, 'README.md')]) addPlace(hash, place)
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
