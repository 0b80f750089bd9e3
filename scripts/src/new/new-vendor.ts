import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadApiSync } from '@crm-clients/openapi'
import { type LoadOptions, parseDocument } from '@crm-clients/openapi/document'
import { writeVendors } from '../generate/write-vendors.ts'
import { type VendorPlaces, vendorPlaces } from '../repository/workspace.ts'
import type { Note } from './import/draft.ts'
import { IMPORTED, type ImportedText, importText, renderImportSection } from './imported.ts'
import { type Progress, silentProgress } from './progress.ts'
import { renderTemplate, templateValues, titleOf } from './template.ts'

/** What was made. */
export interface NewVendor {
  /** The new files, relative to the root. */
  readonly files: readonly string[]
  /** What could not be imported as it is. */
  readonly notes: readonly Note[]
}

/**
 * Makes a vendor: its spec, from a stub or from the document `from`, its package with everything generated, and a
 * changeset. Only new files appear; when something goes wrong, none stays.
 * @throws when the vendor exists already, or when its spec cannot be used.
 */
export async function newVendor(
  slug: string,
  root: string,
  from?: string,
  options: LoadOptions = {},
  progress: Progress = silentProgress,
): Promise<NewVendor> {
  const vendor = vendorPlaces(slug, root)
  refuseExisting(vendor)
  const imported = from === undefined ? undefined : await importText(from, options, progress)
  const files = imported ? renderImported(slug, imported, from ?? '') : renderStub(slug)
  const written: string[] = []
  try {
    for (const [place, text] of files) {
      const file = join(root, place)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: 'wx' })
      written.push(file)
    }
    progress('generating')
    const generated = await writeVendors([vendor])
    return { files: [...new Set([...files.keys(), ...generated])].sort(), notes: imported?.notes ?? [] }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true })
    rmSync(vendor.packageFolder, { recursive: true, force: true })
    throw error
  }
}

function refuseExisting({ slug, specFile, packageFolder }: VendorPlaces): void {
  // Of a package that was removed, its node_modules may be left.
  const existing = [specFile, join(packageFolder, 'package.json')].find(place => existsSync(place))
  if (existing)
    throw new Error(`There is a vendor "${slug}" already: ${existing} exists. Choose another name, or change it.`)
}

function renderStub(slug: string): ReadonlyMap<string, string> {
  const title = titleOf(slug)
  const spec = renderTemplate(slug, { texts: { title }, parts: {} }).get(`specs/${slug}.yaml`) ?? ''
  return renderTemplate(slug, templateValues(slug, loadApiSync(parseDocument(spec, `specs/${slug}.yaml`))))
}

function renderImported(slug: string, { document, text, notes }: ImportedText, from: string): Map<string, string> {
  const files = new Map(renderTemplate(slug, templateValues(slug, loadApiSync(document))))
  files.set(`specs/${slug}.yaml`, text).set(`packages/${slug}/${IMPORTED}`, text)
  const readme = files.get(`packages/${slug}/README.md`) ?? ''
  return files.set(`packages/${slug}/README.md`, `${readme}\n${renderImportSection(from, notes)}`)
}
