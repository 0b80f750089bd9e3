import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentArbitrary } from '@crm-clients/contract/documents'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { findAmbiguousIntegers } from '@crm-clients/openapi/operation'
import { asyncProperty, check, type Parameters } from 'fast-check'
import { exerciseDocument, type Reach } from './exercise-document.ts'
import { generateClient } from './generate-client.ts'
import { holdTypes, type WrongType } from './hold-types.ts'

/** How the laws are tried. */
export interface LawOptions {
  /** What the documents are made from. The same one makes the same documents. */
  readonly seed: number
  /** How many documents are tried. */
  readonly runs: number
  /** Whether the smallest document is looked for once one breaks a law; `true` by default. */
  readonly shrink?: boolean
  /** Whether their types are compiled as well, with calls that they have to allow or to refuse; by default they are not. */
  readonly types?: boolean
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

/** How many documents have their types compiled in one run: the compiler takes longer to start than to check hundreds of calls. */
const BATCH = 50

/**
 * Tries random documents, one after the other, until one breaks a law: what its types allow its client can write, the mock
 * reads what was meant, both judges accept and refuse what the schemas do, and what comes back is as documented.
 * @see ../../docs/architecture.md
 */
export async function holdLaws(options: LawOptions): Promise<LawReport> {
  // Not below node_modules: Node strips no types there.
  const folder = await mkdtemp(join(import.meta.dirname, '../.generated-'))
  try {
    return await holdIn(folder, options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const NOTHING: Reach = { documents: 0, discarded: 0, cases: 0, tried: 0, breaking: 0, sampled: 0, sent: 0 }

const DISCARDED: Reach = { ...NOTHING, documents: 1, discarded: 1 }

async function holdIn(
  folder: string,
  { seed, runs, shrink = true, types, onDocument }: LawOptions,
): Promise<LawReport> {
  let tried: Reach = NOTHING
  const batch: { readonly index: number; readonly api: ApiDescription }[] = []
  // Which document has types that are wrong.
  let mistyped: number | undefined
  let isBroken = false
  let count = 0

  async function checkTypes() {
    const apis = batch.map(({ api }) => api)
    const [first] = batch.length > 0 ? (await holdTypes(apis, folder)).wrong : []
    if (first) mistyped = batch[first.document]?.index
    batch.length = 0
  }

  async function tryDocument(document: OpenApiDocument) {
    // What would be looked for is no smaller one of this document.
    if (mistyped !== undefined) return
    // Modules are loaded once by their name.
    count += 1
    const name = `document${count}`
    const broken: string[] = []
    try {
      const api = await loadApi(document)
      // `pnpm check` refuses it.
      if (findAmbiguousIntegers(api).size > 0) {
        if (!isBroken) tried = addReach(tried, DISCARDED)
        return
      }
      const outcome = await exerciseDocument(api, await generateClient(api, folder, name), seed)
      broken.push(...outcome.broken)
      if (!isBroken) tried = addReach(tried, outcome.reach)
      if (types && !isBroken) batch.push({ index: tried.documents - 1, api })
    } catch (error) {
      broken.push((error as Error).stack ?? String(error))
    }
    onDocument?.(tried)
    isBroken ||= broken.length > 0
    if (broken.length > 0) throw new BrokenLaws(broken)
    if (batch.length >= BATCH) await checkTypes()
    if (mistyped !== undefined) throw new BrokenLaws(['Its types are wrong.'])
  }

  const found = await findCounterexample(tryDocument, { seed, numRuns: runs, endOnFailure: !shrink })
  if (!isBroken && mistyped === undefined) await checkTypes()
  if (mistyped === undefined) return { ...tried, ...found }
  const tryTypes = async (document: OpenApiDocument) => {
    const { wrong } = await holdTypes([await loadApi(document)], folder)
    if (wrong.length > 0) throw new BrokenLaws(wrong.map(describeWrongType))
  }
  const path = String(mistyped)
  return { ...tried, ...(await findCounterexample(tryTypes, { seed, path, numRuns: 1, endOnFailure: !shrink })) }
}

async function findCounterexample(
  tryDocument: (document: OpenApiDocument) => Promise<void>,
  parameters: Parameters<[OpenApiDocument]>,
): Promise<Pick<LawReport, 'counterexample'>> {
  const property = asyncProperty(documentArbitrary(), tryDocument)
  const { counterexample, counterexamplePath, errorInstance } = await check(property, parameters)
  if (!counterexample) return {}
  const broken = errorInstance instanceof BrokenLaws ? errorInstance.broken : [String(errorInstance)]
  return { counterexample: { document: counterexample[0], broken, path: counterexamplePath ?? '' } }
}

function describeWrongType({ name, expects, code, error }: WrongType): string {
  const said = error === undefined ? 'it compiles' : error
  return `${name} ${expects === 'compiles' ? 'has to compile' : 'must not compile'}, and ${said}: ${code}`
}

class BrokenLaws extends Error {
  readonly broken: readonly string[]

  constructor(broken: readonly string[]) {
    super(broken.join('\n'))
    this.broken = broken
  }
}

function addReach(one: Reach, other: Reach): Reach {
  const names = Object.keys(one) as (keyof Reach)[]
  return Object.fromEntries(names.map(name => [name, one[name] + other[name]])) as unknown as Reach
}
