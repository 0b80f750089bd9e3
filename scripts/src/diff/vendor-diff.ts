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
import type { Base } from './base.ts'
import type { Change } from './change.ts'
import { diffSpecs } from './diff-specs.ts'
import { type ChangeVerdict, verdicts } from './rule.ts'
import { readVersion, type SpecVersion } from './spec-version.ts'
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
  const compared = selectCompared(root, base, slugs)
    .map(vendor => compareVendor(vendor, base))
    .filter(({ changes }) => changes.length > 0)
  const questions = compared.flatMap(({ question }) => (types && question ? [question] : []))
  const answers = questions.length > 0 ? await askTypeScript(questions) : []
  return compared.map(({ vendor, changes, question }) => {
    const answer = question && answers[questions.indexOf(question)]
    const disagreements = types ? compareOracles(changes, answer ?? { answers: [] }) : undefined
    return { vendor, changes, disagreements, verdict: weigh(changes, disagreements ?? []) }
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

interface Compared {
  readonly vendor: VendorPlaces
  readonly changes: readonly Change[]
  readonly question?: TypeQuestion
}

function compareVendor(vendor: VendorPlaces, base: Base): Compared {
  const { specFile, specName } = vendor
  if (isUnchanged(vendor, base)) return { vendor, changes: [] }
  const old = base.read(specName)
  const before = old && readVersion(old.text, old.name, root => base.filesAround(root, specName))
  const after = existsSync(specFile)
    ? readVersion(readFileSync(specFile, 'utf8'), specName, root => filesAround(root, specFile))
    : undefined
  const { changes, slots } = compare(vendor, before, after)
  return { vendor, changes, ...(before && after && { question: question(before, after, slots) }) }
}

/** Whether all files of a spec are as they were. What is referred to no more changes nothing. */
function isUnchanged(vendor: VendorPlaces, base: Base): boolean {
  if (!existsSync(vendor.specFile)) return false
  const folder = dirname(dirname(vendor.specFile))
  return listSpecFiles(vendor).every(name => base.has(name, readFileSync(join(folder, name), 'utf8')))
}

function compare({ slug, packageName }: VendorPlaces, before?: SpecVersion, after?: SpecVersion) {
  try {
    return diffSpecs(before, after, packageName)
  } catch (cause) {
    // That is our mistake, and its stack is needed.
    if (cause instanceof TypeError) throw cause
    const names = [before?.file, after?.file].filter(Boolean).join(' and ')
    const [, problem] = /^(?:#: )?([\s\S]*)$/.exec((cause as Error).message) ?? []
    throw new Error(`${names} cannot be compared: ${problem} Run: pnpm check ${slug}`, { cause })
  }
}

/** The compiler takes longer to load than everything else, and mostly there is nothing to ask. */
async function askTypeScript(questions: readonly TypeQuestion[]): Promise<TypeAnswers[]> {
  const { checkTypes } = await import('./types/check-types.ts')
  return checkTypes(questions)
}

function question(before: SpecVersion, after: SpecVersion, slots: TypeQuestion['slots']): TypeQuestion {
  return { before, after, slots }
}

function weigh(changes: readonly Change[], disagreements: readonly OracleDisagreement[]): ChangeVerdict {
  // Where they disagree, whoever says that code breaks is believed.
  if (disagreements.some(({ breakingBy }) => breakingBy === 'typescript')) return 'breaking'
  return verdicts.find(verdict => changes.some(change => change.verdict === verdict)) ?? 'patch'
}
