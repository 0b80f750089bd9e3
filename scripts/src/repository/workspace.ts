import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The only file that knows how the repository is laid out. */

/** The root of the repository that these scripts belong to. */
export const repositoryRoot: string = fileURLToPath(new URL('../../../', import.meta.url))

/** One vendor, derived from the name of its spec: nothing is spelled twice by hand. */
export interface VendorPlaces {
  /** The slug: `specs/<slug>.yaml`, `packages/<slug>`, `@crm-clients/<slug>`. */
  readonly slug: string
  /** The spec, absolute; parts of it may be in files below the folder `specs/<slug>`. */
  readonly specFile: string
  /** The spec, as people write it: relative to the root. */
  readonly specName: string
  /** The package folder, absolute. */
  readonly packageFolder: string
  /** The folder of generated code, absolute. */
  readonly generatedFolder: string
  /** The name of the npm package. */
  readonly packageName: string
  /** The name of the factory that the package exports. */
  readonly factoryName: string
  /** Set for a document of our own, in a package that has more than its client: no operations in a README, no document to install. */
  readonly isOwn?: true
}

/** The vendors of a repository, in alphabetical order: one for each `specs/*.yaml`. */
export function listVendors(root: string = repositoryRoot): VendorPlaces[] {
  const folder = join(root, 'specs')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => vendorPlaces(basename(file, '.yaml'), root))
}

/** Where everything of one vendor is, whether it exists yet or not. */
export function vendorPlaces(slug: string, root: string = repositoryRoot): VendorPlaces {
  const packageFolder = join(root, 'packages', slug)
  return {
    slug,
    specFile: join(root, 'specs', `${slug}.yaml`),
    specName: `specs/${slug}.yaml`,
    packageFolder,
    generatedFolder: join(packageFolder, 'src', 'generated'),
    packageName: `@crm-clients/${slug}`,
    factoryName: `create${pascalCase(slug)}Client`,
  }
}

/** The documents of our own, of which clients are made as of vendors': that of what a mock can be told. */
export function listOwnDocuments(root: string = repositoryRoot): VendorPlaces[] {
  const packageFolder = join(root, 'packages', 'mock')
  const specFile = join(packageFolder, 'control.yaml')
  if (!existsSync(specFile)) return []
  return [
    {
      slug: 'mock-control',
      specFile,
      specName: 'packages/mock/control.yaml',
      packageFolder,
      generatedFolder: join(packageFolder, 'src', 'generated'),
      packageName: '@crm-clients/mock',
      factoryName: 'createMockControl',
      isOwn: true,
    },
  ]
}

/** The files of a vendor's spec, as people write them: the one that is named after it, and those below the folder of that name. */
export function listSpecFiles({ slug, specFile, specName }: VendorPlaces): string[] {
  const folder = specFile.replace(/\.yaml$/, '')
  const parts = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const files = parts.filter(name => /\.(?:ya?ml|json)$/.test(name)).sort()
  return [specName, ...files.map(name => `specs/${slug}/${name.replaceAll('\\', '/')}`)]
}

/** Whether a file in `specs/`, named from there, is one of a vendor's spec. */
export function isSpecFileOf({ slug }: VendorPlaces, name: string): boolean {
  return name === `${slug}.yaml` || name.startsWith(`${slug}/`) || name.startsWith(`${slug}\\`)
}

/**
 * The vendors that somebody named, in that order, or all of them.
 * @throws {UnknownVendorError} naming those that there are.
 */
export function selectVendors(slugs: readonly string[], root: string = repositoryRoot): VendorPlaces[] {
  const vendors = listVendors(root)
  const unknown = slugs.find(slug => !vendors.some(vendor => vendor.slug === slug))
  if (unknown !== undefined) throw new UnknownVendorError(unknown, vendors)
  if (slugs.length === 0) return vendors
  return [...new Set(slugs)].flatMap(slug => vendors.filter(vendor => vendor.slug === slug))
}

/** `5 vendors`, `1 vendor`. */
export function countVendors({ length }: readonly VendorPlaces[]): string {
  return `${length} vendor${length === 1 ? '' : 's'}`
}

/** Thrown for a vendor that has no spec. */
export class UnknownVendorError extends Error {
  constructor(slug: string, vendors: readonly VendorPlaces[]) {
    const known = vendors.map(vendor => vendor.slug).join(', ') || 'none yet'
    // Completed by a shell, it is a path.
    const name = basename(slug, '.yaml')
    const hint = vendors.some(vendor => vendor.slug === name) ? ` Did you mean ${name}?` : ''
    super(`There is no vendor "${slug}".${hint || ` specs/${slug}.yaml does not exist.`} Known vendors: ${known}.`)
    this.name = 'UnknownVendorError'
  }
}

function pascalCase(slug: string): string {
  return slug.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())
}
