import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort } from 'node:worker_threads'
import type { ApiDescription } from '@crm-clients/openapi'
import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { importFactory, readMutatedVendor } from '../suite/mutated-vendor.ts'
import { generateChangedClient } from './generated-client.ts'
import { createSpecJudge, type SpecJudge, type SpecVerdict, type VendorTools } from './judge-spec-mutant.ts'
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
  const entry = join(vendor.packageFolder, 'src/index.ts')
  const factory = await importFactory(entry, vendor.factoryName)
  const { verifyWebhook } = (await import(pathToFileURL(entry).href)) as Pick<VendorTools, 'verifyWebhook'>
  const generate = (api: ApiDescription) => generateChangedClient(vendor, api)
  const mutants = listSpecMutants(mutated.document).map(mutant => [mutant.id, mutant] as const)
  const judge = await createSpecJudge(mutated, factory, { generate, ...(verifyWebhook && { verifyWebhook }) })
  return { judge, mutants: new Map(mutants) }
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
