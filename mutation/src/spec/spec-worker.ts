import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { importFactory, readMutatedVendor } from '../suite/mutated-vendor.ts'
import { createSpecJudge, type SpecJudge, type SpecVerdict } from './judge-spec-mutant.ts'
import { listSpecMutants, type SpecMutant } from './list-spec-mutants.ts'

/** A mutant of a vendor's spec by its id, or without one the spec as it is. */
export interface SpecQuestion {
  readonly vendor: VendorPlaces
  readonly id?: string
}

interface PreparedVendor {
  readonly judge: SpecJudge
  readonly mutants: ReadonlyMap<string, SpecMutant>
}

const prepared = new Map<string, Promise<PreparedVendor>>()

/** Once for each vendor and thread: a document has hundreds of mutants, and its cases are the same for all of them. */
async function prepare(vendor: VendorPlaces): Promise<PreparedVendor> {
  const mutated = readMutatedVendor(vendor)
  const factory = await importFactory(join(vendor.packageFolder, 'src/index.ts'), vendor.factoryName)
  const mutants = listSpecMutants(mutated.document).map(mutant => [mutant.id, mutant] as const)
  return { judge: await createSpecJudge(mutated, factory), mutants: new Map(mutants) }
}

async function answer({ vendor, id }: SpecQuestion): Promise<SpecVerdict> {
  const known = prepared.get(vendor.slug) ?? prepare(vendor)
  prepared.set(vendor.slug, known)
  const { judge, mutants } = await known
  return judge(id === undefined ? undefined : mutants.get(id))
}

parentPort?.on('message', async (question: SpecQuestion) => {
  parentPort?.postMessage(await answer(question))
})
