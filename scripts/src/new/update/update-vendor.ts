import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  editYaml,
  equalsJson,
  type LoadOptions,
  parseDocument,
  placesIn,
  readDocument,
} from '@crm-clients/openapi/document'
import { writeVendors } from '../../generate/write-vendors.ts'
import { listSpecFiles, type VendorPlaces } from '../../repository/workspace.ts'
import type { Draft, Note } from '../import/draft.ts'
import { IMPORTED, importText, renderImportSection, replaceImportSection } from '../imported.ts'
import { type Progress, silentProgress } from '../progress.ts'
import { type ChosenSides, mergeDocuments } from './merge-documents.ts'
import type { MergeConflict } from './merge-values.ts'

/** What to bring in, and how. */
export interface UpdateOptions extends LoadOptions {
  /** The newer document. */
  readonly from: string
  /** The document that the spec began with, where the package does not know it. */
  readonly base?: string | undefined
  readonly chosen?: ChosenSides
  readonly progress?: Progress
}

/** A conflict, and the file and line at which the spec has it. */
export interface LocatedConflict extends MergeConflict {
  readonly place: string
}

/** What became of an update. */
export interface VendorUpdate {
  /** The files that changed, relative to the root. */
  readonly files: readonly string[]
  /** What could not be imported as it is. */
  readonly notes: readonly Note[]
  /** The text of the spec before. */
  readonly before: string
  /** What has to be decided first. Nothing was written where there is any. */
  readonly conflicts: readonly LocatedConflict[]
}

/**
 * Brings a newer version of the document into the spec of a vendor, and what is generated up to date. What was edited in the spec stays.
 * @throws when a document cannot be read, or nothing can be generated from the outcome; all files are then as they were.
 */
export async function updateVendor(
  vendor: VendorPlaces,
  root: string,
  { from, base, chosen = { ours: [], theirs: [] }, progress = silentProgress, ...loading }: UpdateOptions,
): Promise<VendorUpdate> {
  refuseParts(vendor)
  const old = base === undefined ? readImported(vendor) : (await importText(base, loading, progress)).text
  const { text, notes } = await importText(from, loading, progress)
  progress('merging')
  const before = readFileSync(vendor.specFile, 'utf8')
  const spec = readDocument(vendor.specFile)
  const ours = spec as unknown as Draft
  const merged = mergeDocuments({ base: asDraft(old), ours, theirs: asDraft(text) }, chosen)
  if (merged.unused.length > 0)
    throw new Error(`Nothing has to be chosen at ${merged.unused.join(', ')}. Leave that out.`)
  if (merged.conflicts.length > 0) {
    const { placeOf } = placesIn(spec)
    const locate = (pointer: string) => placeOf(pointer).replace(vendor.specFile, vendor.specName)
    const conflicts = merged.conflicts.map(conflict => ({ ...conflict, place: locate(conflict.pointer) }))
    return { files: [], notes, before, conflicts }
  }
  const readme = join(vendor.packageFolder, 'README.md')
  const texts = new Map([
    [vendor.specFile, equalsJson(ours, merged.document) ? before : editYaml(before, vendor.specFile, merged.document)],
    [join(vendor.packageFolder, IMPORTED), text],
    [readme, replaceImportSection(readFileSync(readme, 'utf8'), renderImportSection(from, notes))],
  ])
  progress('generating')
  const changed = [...texts.keys()].filter(file => readText(file) !== texts.get(file)).map(file => relative(root, file))
  const generated = await writeTogether(texts, () => writeVendors([vendor]))
  return { files: [...new Set([...changed, ...generated])].sort(), notes, before, conflicts: [] }
}

/** Writes texts and goes on; where that fails, all files are as they were. */
async function writeTogether<Outcome>(
  texts: ReadonlyMap<string, string>,
  goOn: () => Promise<Outcome>,
): Promise<Outcome> {
  const before = [...texts.keys()].map(file => [file, readText(file)] as const)
  try {
    for (const [file, text] of texts) writeFileSync(file, text)
    return await goOn()
  } catch (error) {
    for (const [file, text] of before) {
      if (text === undefined) rmSync(file, { force: true })
      else writeFileSync(file, text)
    }
    throw error
  }
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** As YAML has it: what was read from a file is compared with what was not. */
function asDraft(text: string): Draft {
  return parseDocument(text, IMPORTED) as unknown as Draft
}

function readImported({ slug, packageFolder, packageName }: VendorPlaces): string {
  const file = join(packageFolder, IMPORTED)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new Error(
    `packages/${slug}/${IMPORTED} does not exist, so that nobody can tell what was edited since ${packageName} was made. ` +
      'Pass the document that its spec began with: --base <file>',
  )
}

function refuseParts(vendor: VendorPlaces): void {
  const [, part] = listSpecFiles(vendor)
  if (part === undefined) return
  throw new Error(
    `${vendor.specName} has parts, such as ${part}, and --update knows specs of one file. ` +
      `What is new, the other way around: pnpm diff ${vendor.slug} --base <newer document>`,
  )
}
