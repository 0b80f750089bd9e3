import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Thrown for a name that may be a vendor's, whose package is not installed. */
export class VendorNotFoundError extends Error {
  override readonly name = 'VendorNotFoundError'
  /** The package that has the vendor's document. */
  readonly packageName: string

  constructor(vendor: string, packageName: string) {
    super(
      `No OpenAPI document for the vendor "${vendor}". Run npm i -D ${packageName}, or pass the path of a .yaml or .json file.`,
    )
    this.packageName = packageName
  }
}

/**
 * The file that holds a vendor's document: that of the installed package `@crm-clients/<vendor>`, as seen from the
 * working directory and then from here, or `specs/<vendor>.yaml` in the working directory or a folder above it.
 *
 * @throws {VendorNotFoundError} when there is none, saying what to install.
 */
export function findVendorDocument(vendor: string): string {
  const packageName = `@crm-clients/${vendor}`
  const isSlug = /^[a-z0-9][a-z0-9-]*$/.test(vendor)
  const found = isSlug
    ? // Jest resolves from the folder of a file, and takes a path that ends with a slash for a file as well.
      (resolveFrom(join(process.cwd(), 'index.js'), `${packageName}/openapi.json`) ??
      resolveFrom(import.meta.url, `${packageName}/openapi.json`) ??
      findInSpecs(vendor))
    : undefined
  if (found) return found
  if (isSlug) throw new VendorNotFoundError(vendor, packageName)
  throw new Error(`No OpenAPI document for the vendor "${vendor}". Pass the path of a .yaml or .json file.`)
}

function resolveFrom(place: string, specifier: string): string | undefined {
  try {
    const file = createRequire(place).resolve(specifier)
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

function findInSpecs(vendor: string): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, 'specs', `${vendor}.yaml`)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) return undefined
  }
}
