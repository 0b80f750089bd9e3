import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentArbitrary } from '@crm-clients/contract/documents'
import { loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { asyncProperty, check } from 'fast-check'
import { exerciseDocument, type Reach } from './exercise-document.ts'
import { generateClient } from './generate-client.ts'

/** How the laws are tried. */
export interface LawOptions {
  /** What the documents are made from. The same one makes the same documents. */
  readonly seed: number
  /** How many documents are tried. */
  readonly runs: number
  /** Whether the smallest document is looked for once one breaks a law; `true` by default. */
  readonly shrink?: boolean
  /** Is told of each document that was tried. */
  readonly onDocument?: (tried: Reach) => void
}

/** What came of it. */
export interface LawReport extends Reach {
  /** The smallest document found that breaks a law, and how. Absent when all laws hold. */
  readonly counterexample?: {
    readonly document: OpenApiDocument
    readonly broken: readonly string[]
    /** Where it was found; with the seed it leads there at once. */
    readonly path: string
  }
}

/**
 * Tries random documents, one after the other, until one breaks a law: what its types allow its client can write, the mock
 * reads what was meant, both judges accept and refuse what the schemas do, and what comes back is as documented.
 * @see ../../docs/architecture.md
 */
export async function holdLaws({ seed, runs, shrink = true, onDocument }: LawOptions): Promise<LawReport> {
  // Not below node_modules: Node strips no types there.
  const folder = await mkdtemp(join(import.meta.dirname, '../.generated-'))
  let tried: Reach = { documents: 0, discarded: 0, cases: 0, tried: 0, breaking: 0, sampled: 0, sent: 0 }
  const property = asyncProperty(documentArbitrary(), async document => {
    const { reach, broken } = await tryDocument(document, folder, `document${tried.documents}`, seed)
    tried = reach ? addReach(tried, reach) : tried
    onDocument?.(tried)
    if (broken.length > 0) throw new BrokenLaws(broken)
  })
  try {
    const { counterexample, counterexamplePath, errorInstance } = await check(property, {
      seed,
      numRuns: runs,
      endOnFailure: !shrink,
    })
    if (!counterexample) return tried
    const broken = errorInstance instanceof BrokenLaws ? errorInstance.broken : [String(errorInstance)]
    return { ...tried, counterexample: { document: counterexample[0], broken, path: counterexamplePath ?? '' } }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

class BrokenLaws extends Error {
  readonly broken: readonly string[]

  constructor(broken: readonly string[]) {
    super(broken.join('\n'))
    this.broken = broken
  }
}

async function tryDocument(
  document: OpenApiDocument,
  folder: string,
  name: string,
  seed: number,
): Promise<{ readonly reach?: Reach; readonly broken: readonly string[] }> {
  try {
    const api = await loadApi(document)
    return await exerciseDocument(api, await generateClient(api, folder, name), seed)
  } catch (error) {
    return { broken: [(error as Error).stack ?? String(error)] }
  }
}

function addReach(one: Reach, other: Reach): Reach {
  const names = Object.keys(one) as (keyof Reach)[]
  return Object.fromEntries(names.map(name => [name, one[name] + other[name]])) as unknown as Reach
}
