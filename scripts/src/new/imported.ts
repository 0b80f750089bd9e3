import { basename } from 'node:path'
import { type LoadOptions, writeYaml } from '@crm-clients/openapi/document'
import { escapeForMarkdown } from '@crm-clients/openapi/escape'
import type { Note } from './import/draft.ts'
import { type ImportedDocument, importDocument } from './import/import-document.ts'
import type { Progress } from './progress.ts'
import { renderFoldedNotes } from './render-notes.ts'

/**
 * The document of a vendor as it was imported last, before anybody edited it, in the vendor's package: what `pnpm new --update`
 * merges from.
 */
export const IMPORTED = 'imported.yaml'

/** An imported document, also as text. */
export interface ImportedText extends ImportedDocument {
  readonly text: string
}

/** Imports a document, as the text of a spec. @throws as {@link importDocument} does. */
export async function importText(file: string, options: LoadOptions, progress: Progress): Promise<ImportedText> {
  const imported = await importDocument(file, options, progress)
  return { ...imported, text: writeYaml(imported.document) }
}

/** What the README of a vendor says about its import. */
export function renderImportSection(file: string, notes: readonly Note[]): string {
  return `## Imported from ${escapeForMarkdown(basename(file))}\n\n${renderFoldedNotes(notes) || 'Everything was imported as it is.'}\n`
}

/** A README that says of a newer import what it said of an older one. */
export function replaceImportSection(readme: string, section: string): string {
  const known = /^## Imported from [^\n]*\n(?:(?!## ).*\n?)*/m
  return known.test(readme) ? readme.replace(known, () => section) : `${readme.trimEnd()}\n\n${section}`
}
