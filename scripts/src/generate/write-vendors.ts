import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { VendorPlaces } from '../repository/workspace.ts'
import { replaceFolder, staleFiles } from './generated-folder.ts'
import { type RenderedVendor, renderVendors } from './render-vendors.ts'

/**
 * Writes everything that is generated for some vendors: all of it, or nothing when one spec is broken.
 * Resolves to the files that changed, relative to the root.
 * @throws {BrokenSpecError}
 */
export async function writeVendors(vendors: readonly VendorPlaces[]): Promise<string[]> {
  return writeRendered(await renderVendors(vendors))
}

/** Writes what was rendered for some vendors, and returns the files that changed, relative to the root. */
export function writeRendered(rendered: readonly RenderedVendor[]): string[] {
  return rendered.flatMap(one => {
    const stale = staleOutputs(one)
    const { vendor, files, readme } = one
    if (stale.some(place => !isReadme(place))) replaceFolder(vendor.generatedFolder, files)
    if (readme !== undefined && stale.some(isReadme)) replaceFile(join(vendor.packageFolder, 'README.md'), readme)
    return stale
  })
}

/** The generated files that are not on disk as they were rendered, relative to the root. */
export function staleOutputs({ vendor, files, readme }: RenderedVendor): string[] {
  const folder = `packages/${basename(vendor.packageFolder)}`
  const stale = staleFiles(vendor.generatedFolder, files).map(name => `${folder}/src/generated/${name}`)
  const present = readme === undefined ? undefined : readFileSync(join(vendor.packageFolder, 'README.md'), 'utf8')
  return present === readme ? stale : [...stale, `${folder}/README.md`]
}

function isReadme(place: string): boolean {
  return place.endsWith('/README.md')
}

/** Writes a file of which nobody ever sees a half. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
