import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { cacheFolder } from '../cache-folder.ts'
import type { PublicDocument } from './public-document.ts'

/** A document that is here. */
export type FoundDocument<Wanted extends PublicDocument = PublicDocument> = Wanted & { readonly file: string }

/** The documents that are here, and a sentence about each that is not, which a report has to print. */
export interface FoundDocuments<Wanted extends PublicDocument> {
  readonly found: readonly FoundDocument<Wanted>[]
  readonly skipped: readonly string[]
}

/**
 * Finds public documents: in the folder that the variable `DOCUMENTS` names, by content or by name, or else at their addresses,
 * from which they are downloaded once.
 */
export async function findDocuments<Wanted extends PublicDocument>(
  wanted: readonly Wanted[],
): Promise<FoundDocuments<Wanted>> {
  const folder = process.env.DOCUMENTS
  const outcomes = await Promise.all(wanted.map(document => (folder ? findIn(folder, document) : download(document))))
  return {
    found: outcomes.filter(outcome => typeof outcome !== 'string'),
    skipped: outcomes.filter(outcome => typeof outcome === 'string'),
  }
}

function findIn<Wanted extends PublicDocument>(above: string, document: Wanted): FoundDocument<Wanted> | string {
  const folder = join(above, document.parts ?? '')
  if (!existsSync(folder)) return `${document.title}: there is no folder ${folder}.`
  const names = readdirSync(folder).filter(name => /\.(ya?ml|json)$/.test(name))
  const files = names.map(name => join(folder, name))
  const file =
    files.find(path => digest(readFileSync(path)) === document.sha256) ??
    files[names.findIndex(name => name.replace(/\.[^.]+$/, '') === document.name)]
  return file === undefined
    ? `${document.title}: ${folder} has neither ${document.name}${extname(document.address)} nor a file with its SHA-256, ${document.sha256}.`
    : { ...document, file }
}

async function download<Wanted extends PublicDocument>(document: Wanted): Promise<FoundDocument<Wanted> | string> {
  const { name, title, address, sha256, parts } = document
  if (parts !== undefined)
    return `${title} has several files, beside ${address}. Pass a folder that has them as ${parts}: DOCUMENTS=<folder>.`
  const file = join(cacheFolder, 'documents', `${name}${extname(address)}`)
  if (existsSync(file) && digest(readFileSync(file)) === sha256) return { ...document, file }
  const text = await fetchText(address)
  if (text === undefined) return `${title}: ${address} does not answer. Pass a folder that has it: DOCUMENTS=<folder>.`
  if (digest(text) !== sha256) return `${title}: what ${address} answers has another SHA-256 than bench/documents.json.`
  mkdirSync(join(cacheFolder, 'documents'), { recursive: true })
  writeFileSync(file, text)
  return { ...document, file }
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
