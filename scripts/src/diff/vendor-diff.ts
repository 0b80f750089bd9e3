import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesAround } from '@crm-clients/openapi/document'
import {
  listSpecFiles,
  selectVendors,
  UnknownVendorError,
  type VendorPlaces,
  vendorPlaces,
} from '../repository/workspace.ts'
import type { Base, BaseFile } from './base.ts'
import type { Change } from './change.ts'
import { diffSpecs } from './diff-specs.ts'
import { type DocumentFault, readFaultyVersion } from './faulty-version.ts'
import { type ChangeVerdict, verdicts } from './rule.ts'
import { namesDialect, readVersion, type SpecVersion } from './spec-version.ts'
import type { TypeAnswers, TypeQuestion } from './types/check-types.ts'
import { compareOracles, type OracleDisagreement } from './types/compare-oracles.ts'

/** What changed for users of one vendor's client. */
export interface VendorDiff {
  readonly vendor: VendorPlaces
  readonly changes: readonly Change[]
  /** Where TypeScript and the rules say different things. Undefined when TypeScript was not asked. */
  readonly disagreements: readonly OracleDisagreement[] | undefined
  /** The heaviest verdict, TypeScript's included. */
  readonly verdict: ChangeVerdict
  /** The version in the package.json; undefined where the package is gone. */
  readonly version: string | undefined
  /** What is wrong with either version, and so was not compared. */
  readonly faults: readonly DocumentFault[]
}

/** What to compare, and how. */
export interface DiffOptions {
  /** The repository. */
  readonly root: string
  readonly base: Base
  /** The vendors to compare; all when empty. */
  readonly slugs: readonly string[]
  /** Whether to ask TypeScript, too. */
  readonly types: boolean
}

/**
 * Compares the specs of vendors as they are now with those of a base. Vendors whose spec means the same are left out.
 * @throws when a vendor has a spec in neither, or a spec cannot be read.
 */
export async function diffVendors({ root, base, slugs, types }: DiffOptions): Promise<VendorDiff[]> {
  const compared: Compared[] = []
  for (const vendor of selectCompared(root, base, slugs)) {
    const one = compareVendor(vendor, await withImported(base, vendor))
    if (one.changes.length > 0 || one.faults.length > 0) compared.push(one)
  }
  const questions = compared.flatMap(({ question }) => (types && question ? [question] : []))
  const answers = questions.length > 0 ? await askTypeScript(questions) : []
  return compared.map(({ vendor, changes, faults, question }) => {
    const answer = question && answers[questions.indexOf(question)]
    const disagreements = types ? compareOracles(changes, answer ?? { answers: [] }) : undefined
    const verdict = weigh(changes, disagreements ?? [])
    return { vendor, changes, disagreements, verdict, version: readPackageVersion(vendor), faults }
  })
}

function selectCompared(root: string, base: Base, slugs: readonly string[]): VendorPlaces[] {
  if (base.isFile) {
    if (slugs.length > 1) throw new Error(`--base ${base.name} is the spec of one vendor. Name one vendor.`)
    return selectVendors(slugs.length > 0 ? slugs : base.slugs, root)
  }
  const current = selectVendors([], root)
  const known = new Set([...current.map(({ slug }) => slug), ...base.slugs])
  const unknown = slugs.find(slug => !known.has(slug))
  if (unknown !== undefined) throw new UnknownVendorError(unknown, current)
  return [...known]
    .filter(slug => slugs.length === 0 || slugs.includes(slug))
    .sort()
    .map(slug => vendorPlaces(slug, root))
}

/** A document of the vendor's own is compared as it would be imported. What imports takes long to load, and mostly there is none. */
async function withImported(base: Base, vendor: VendorPlaces): Promise<Base> {
  const text = base.isFile ? base.read(vendor.specName)?.text : undefined
  // Our specs say in which dialect of JSON Schema they are, which those of others hardly ever do.
  if (text === undefined || namesDialect(text) || !existsSync(vendor.specFile)) return base
  const { importBase } = await import('../new/update/import-base.ts')
  return importBase(base, vendor)
}

interface Compared {
  readonly vendor: VendorPlaces
  readonly changes: readonly Change[]
  readonly faults: readonly DocumentFault[]
  readonly question?: TypeQuestion
}

function compareVendor(vendor: VendorPlaces, base: Base): Compared {
  const { specFile, specName } = vendor
  if (isUnchanged(vendor, base)) return { vendor, changes: [], faults: [] }
  const old = base.read(specName)
  const read = (readText: typeof readVersion) => [
    old &&
      locatedBy(
        old.locate,
        readText(old.text, old.name, root => base.filesAround(root, specName)),
      ),
    existsSync(specFile)
      ? readText(readFileSync(specFile, 'utf8'), specName, root => filesAround(root, specFile))
      : undefined,
  ]
  try {
    return compare(vendor, ...read(readVersion))
  } catch (cause) {
    // That is our mistake, and its stack is needed.
    if (cause instanceof TypeError) throw cause
    const faults: DocumentFault[] = []
    const versions = read((...source) => readFaultyVersion(faults, ...source))
    if (faults.length === 0) throw describeFailure(vendor, versions, cause as Error)
    return { ...compare(vendor, ...versions), faults }
  }
}

function locatedBy(locate: BaseFile['locate'], version: SpecVersion): SpecVersion {
  return locate === undefined ? version : { ...version, locate }
}

function compare(vendor: VendorPlaces, before?: SpecVersion, after?: SpecVersion): Compared {
  const { changes, slots } = diffSpecs(before, after, vendor.packageName)
  return { vendor, changes, faults: [], ...(before && after && { question: { before, after, slots } }) }
}

function describeFailure({ slug }: VendorPlaces, versions: readonly (SpecVersion | undefined)[], cause: Error): Error {
  const names = versions.flatMap(version => version?.file ?? []).join(' and ')
  const [, problem] = /^(?:#: )?([\s\S]*)$/.exec(cause.message) ?? []
  return new Error(`${names} cannot be compared: ${problem} Run: pnpm check ${slug}`, { cause })
}

/** Whether all files of a spec are as they were. What is referred to no more changes nothing. */
function isUnchanged(vendor: VendorPlaces, base: Base): boolean {
  if (!existsSync(vendor.specFile)) return false
  const folder = dirname(dirname(vendor.specFile))
  return listSpecFiles(vendor).every(name => base.has(name, readFileSync(join(folder, name), 'utf8')))
}

function readPackageVersion({ packageFolder }: VendorPlaces): string | undefined {
  const file = join(packageFolder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined
}

/** The compiler takes longer to load than everything else, and mostly there is nothing to ask. */
async function askTypeScript(questions: readonly TypeQuestion[]): Promise<TypeAnswers[]> {
  const { checkTypes } = await import('./types/check-types.ts')
  return checkTypes(questions)
}

function weigh(changes: readonly Change[], disagreements: readonly OracleDisagreement[]): ChangeVerdict {
  // Where they disagree, whoever says that code breaks is believed.
  if (disagreements.some(({ breakingBy }) => breakingBy === 'typescript')) return 'breaking'
  return verdicts.find(verdict => changes.some(change => change.verdict === verdict)) ?? 'patch'
}
