import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Base } from '../diff/base.ts'
import { listSpecFiles, listVendors } from '../repository/workspace.ts'

/**
 * Everything that changesets follow from, in a few characters: specs and changesets that differ from the base, and the
 * versions of the packages. Undefined when nothing differs, so that there is nothing to follow.
 */
export function fingerprintDifferences(root: string, base: Base, slugs: readonly string[]): string | undefined {
  const vendors = listVendors(root).filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  const specs = vendors
    .flatMap(listSpecFiles)
    .map(name => readPart(root, name))
    .filter(({ path, text }) => !base.has(path, text))
  const changesets = listChangesets(root).filter(({ path, text }) => !base.has(path, text))
  const gone = base.slugs.filter(slug => !existsSync(join(root, 'specs', `${slug}.yaml`)))
  if (specs.length + changesets.length + gone.length === 0) return undefined
  const versions = vendors.map(({ slug }) => readPart(root, `packages/${slug}/package.json`))
  const parts = [base.name, slugs, specs, changesets, gone, versions]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The fingerprint of what the changesets last followed. */
export function recallFollowed(root: string): string | undefined {
  const file = memoryOf(root)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Remembers that the changesets tell of all that differs now. */
export function rememberFollowed(root: string, fingerprint = ''): void {
  const file = memoryOf(root)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}

interface Part {
  readonly path: string
  readonly text: string
}

function listChangesets(root: string): Part[] {
  const folder = join(root, '.changeset')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter(name => name.endsWith('.md')).map(name => readPart(root, `.changeset/${name}`))
}

function readPart(root: string, path: string): Part {
  const file = join(root, path)
  return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

function memoryOf(root: string): string {
  return join(root, 'node_modules/.cache/crm-clients/followed.txt')
}
