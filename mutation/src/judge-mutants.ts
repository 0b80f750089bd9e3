import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseDocument } from '@crm-clients/openapi/document'
import { repositoryRoot, type VendorPlaces } from '@crm-clients/scripts/repository'
import { findTouched } from './select/find-touched.ts'
import { sampleMutants } from './select/sample-mutants.ts'
import { hasChanged, type Selection } from './select/selection.ts'
import { listClientMutants } from './source/client-mutants.ts'
import { judgeSourceMutants, judgeUnchanged } from './source/judge-source-mutants.ts'
import { RUNTIME, sample } from './source/mutated-workspace.ts'
import { runtimeMutants } from './source/runtime-mutants.ts'
import type { SourceFailure } from './source/suite-worker.ts'
import type { SpecVerdict } from './spec/judge-spec-mutant.ts'
import { listSpecMutants } from './spec/list-spec-mutants.ts'
import type { SpecQuestion } from './spec/spec-worker.ts'
import { readMutatedVendor } from './suite/mutated-vendor.ts'
import type { JudgedMutant } from './tally.ts'
import { dealOut } from './threads/deal-out.ts'
import { createJudgeThread, hasEnded, type ThreadEnd } from './threads/judge-thread.ts'

/** Milliseconds after which a changed document counts as noticed: its mock never answers. */
const SPEC_TIME_LIMIT = 120_000

/** Judges the mutants of a vendor's spec. @throws when a judge is red before anything was changed. */
export async function judgeSpecMutants(vendor: VendorPlaces, selection: Selection): Promise<JudgedMutant[]> {
  const { slug, generatedFolder } = vendor
  const { document } = readMutatedVendor(vendor)
  const path = relative(repositoryRoot, join(generatedFolder, 'openapi.json'))
  const before = selection.base?.read(path)
  const touched = selection.base
    ? findTouched(listSpecMutants(document), document, before && parseDocument(before.text, before.name))
    : listSpecMutants(document)
  const mutants = sampleMutants(touched, selection.sample ?? Number.POSITIVE_INFINITY, selection.seed)
  if (mutants.length === 0) return []

  const createThread = () =>
    createJudgeThread<SpecQuestion, SpecVerdict>(new URL('./spec/spec-worker.ts', import.meta.url), SPEC_TIME_LIMIT)
  const [unchanged] = await dealOut([{ vendor }], createThread)
  const red = unchanged && redOf(unchanged)
  if (red !== undefined) throw new Error(`${slug} is red without any mutation: ${red}`)
  const verdicts = await dealOut(
    mutants.map(({ id }) => ({ vendor, id })),
    createThread,
  )
  return mutants.map(({ id, operator }, index) => ({
    id: `${slug} spec ${id}`,
    target: 'spec',
    group: operator,
    vendor: slug,
    killers: specKillers(verdicts[index] as SpecVerdict | ThreadEnd),
  }))
}

/** Judges the mutants of a vendor's generated constants. @throws when a suite is red before anything was changed. */
export async function judgeClientMutants(vendor: VendorPlaces, selection: Selection): Promise<JudgedMutant[]> {
  const { slug, generatedFolder } = vendor
  const file = join(generatedFolder, 'vendor.ts')
  const text = readFileSync(file, 'utf8')
  if (!hasChanged(selection, relative(repositoryRoot, file), text)) return []
  const target = { vendors: [vendor], packageName: slug }
  await judgeUnchanged(target)
  const mutants = listClientMutants(text)
  const failures = await judgeSourceMutants(target, mutants)
  return mutants.map(({ id }, index) => ({
    id: `${slug} client ${id}`,
    target: 'client',
    group: id.replace(/ \d+$/, ''),
    vendor: slug,
    killers: sourceKillers(failures[index]),
  }))
}

/**
 * Judges the mutants of the runtime: by the suites of a made-up API, which has what the runtime can do, by those of one vendor, and by
 * the runtime's own tests. @throws when one is red before anything was changed.
 */
export async function judgeRuntimeMutants(vendor: VendorPlaces, selection: Selection): Promise<JudgedMutant[]> {
  const mutants = runtimeMutants.filter(({ file }) => {
    const path = `packages/runtime/src/${file}`
    return hasChanged(selection, path, readFileSync(join(repositoryRoot, path), 'utf8'))
  })
  if (mutants.length === 0) return []
  const target = { vendors: [sample, vendor], packageName: RUNTIME }
  await judgeUnchanged(target)
  const failures = await judgeSourceMutants(target, mutants)
  return mutants.map(({ id, file }, index) => ({
    id: `runtime ${id}`,
    target: 'runtime',
    group: file,
    killers: sourceKillers(failures[index]),
  }))
}

function redOf(verdict: SpecVerdict | ThreadEnd): string | undefined {
  if (hasEnded(verdict)) return verdict.ended
  const red = verdict.exchange ?? verdict.contractCase
  return red && `"${red.test}": ${red.message}`
}

/** What never answers is noticed, too. */
const NO_END = 'no end'

function specKillers(verdict: SpecVerdict | ThreadEnd): string[] {
  if (hasEnded(verdict)) return [NO_END]
  return [...(verdict.exchange ? ['documented exchanges'] : []), ...(verdict.contractCase ? ['contract cases'] : [])]
}

function sourceKillers(failure: SourceFailure | ThreadEnd | undefined): string[] {
  if (failure === undefined) return []
  return [hasEnded(failure) ? NO_END : failure.suite]
}
