import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../cache-folder.ts'
import { type PublicDocument, publicDocuments } from './public-document.ts'

/** A document that is here. */
export interface FoundDocument extends PublicDocument {
  readonly file: string
}

/** The documents that are here, and a sentence about each that is not, which a report has to print. */
export interface FoundDocuments {
  readonly found: readonly FoundDocument[]
  readonly skipped: readonly string[]
}

/**
 * Finds the public documents: in the folder that the variable `DOCUMENTS` names, by content or by name, or else at their addresses,
 * from which they are downloaded once.
 */
export async function findDocuments(): Promise<FoundDocuments> {
  const folder = process.env.DOCUMENTS
  const outcomes = await Promise.all(
    publicDocuments.map(document => (folder ? findIn(folder, document) : download(document))),
  )
  return {
    found: outcomes.filter(outcome => typeof outcome !== 'string'),
    skipped: outcomes.filter(outcome => typeof outcome === 'string'),
  }
}

function findIn(folder: string, document: PublicDocument): FoundDocument | string {
  const names = readdirSync(folder).filter(name => /\.(ya?ml|json)$/.test(name))
  const files = names.map(name => join(folder, name))
  const file =
    files.find(path => digest(readFileSync(path)) === document.sha256) ??
    files[names.findIndex(name => name.replace(/\.[^.]+$/, '') === document.name)]
  return file === undefined
    ? `${document.title}: ${folder} has neither ${document.name}.yaml nor a file with its SHA-256, ${document.sha256}.`
    : { ...document, file }
}

async function download(document: PublicDocument): Promise<FoundDocument | string> {
  const { name, title, address, sha256 } = document
  const file = join(cacheFolder, 'documents', `${name}.yaml`)
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
