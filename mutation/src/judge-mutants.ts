import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { listClientMutants } from './source/client-mutants.ts'
import { judgeSourceMutants, judgeUnchanged } from './source/judge-source-mutants.ts'
import { sample } from './source/planted-workspace.ts'
import { runtimeMutants } from './source/runtime-mutants.ts'
import type { SourceFailure } from './source/suite-worker.ts'
import { judgeSpecMutant } from './spec/judge-spec-mutant.ts'
import { listSpecMutants } from './spec/list-spec-mutants.ts'
import { importFactory, readMutatedVendor } from './suite/mutated-vendor.ts'
import type { JudgedMutant } from './tally.ts'

/** Judges every mutant of a vendor's spec. @throws when a judge is red before anything was changed. */
export async function judgeSpec(vendor: VendorPlaces): Promise<JudgedMutant[]> {
  const { slug, packageFolder, factoryName } = vendor
  const subject = readMutatedVendor(vendor)
  const factory = await importFactory(join(packageFolder, 'src/index.ts'), factoryName)
  const { exchange, contractCase } = await judgeSpecMutant(subject, factory, subject.document)
  const red = exchange ?? contractCase
  if (red) throw new Error(`${slug}: "${red.test}" is red without any mutation: ${red.message}`)
  const judged: JudgedMutant[] = []
  for (const { id, operator, document } of listSpecMutants(subject.document)) {
    const verdict = await judgeSpecMutant(subject, factory, document)
    const killers = [verdict.exchange && 'documented exchanges', verdict.contractCase && 'contract cases']
    judged.push({
      id: `${slug} spec ${id}`,
      target: 'spec',
      group: operator,
      vendor: slug,
      killers: killers.filter(killer => killer !== undefined),
    })
  }
  return judged
}

/** Judges every mutant of a vendor's generated constants. @throws when a suite is red before anything was changed. */
export async function judgeClient(vendor: VendorPlaces): Promise<JudgedMutant[]> {
  const { slug, generatedFolder } = vendor
  await judgeUnchanged([vendor])
  const mutants = listClientMutants(readFileSync(join(generatedFolder, 'vendor.ts'), 'utf8'))
  const failures = await judgeSourceMutants([vendor], slug, mutants)
  return mutants.map(({ id }, index) => ({
    id: `${slug} client ${id}`,
    target: 'client',
    group: id.replace(/ \d+$/, ''),
    vendor: slug,
    killers: killersOf(failures[index]),
  }))
}

/** Judges every mutant of the runtime by the suites of some vendors. @throws when one is red before anything was changed. */
export async function judgeRuntime(vendors: readonly VendorPlaces[]): Promise<JudgedMutant[]> {
  const clients = [...vendors, sample]
  await judgeUnchanged(clients)
  const failures = await judgeSourceMutants(clients, 'runtime', runtimeMutants)
  return runtimeMutants.map(({ id, file }, index) => ({
    id: `runtime ${id}`,
    target: 'runtime',
    group: file,
    killers: killersOf(failures[index]),
  }))
}

function killersOf(failure: SourceFailure | undefined): string[] {
  return failure ? [failure.suite] : []
}
