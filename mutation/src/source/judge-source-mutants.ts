import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { dealOut } from '../threads/deal-out.ts'
import { hasEnded, type ThreadEnd } from '../threads/judge-thread.ts'
import { withFolder, writeClients } from './mutated-workspace.ts'
import type { SourceMutant } from './source-mutant.ts'
import { createSuiteThread } from './suite-thread.ts'
import type { SourceFailure } from './suite-worker.ts'

/**
 * Runs the suites against copies of some clients, with one fault at a time in one package: `runtime`, or a vendor.
 *
 * @returns for each fault what turned red first, and `undefined` where nothing did.
 * @throws when the code of a fault is not there any more.
 */
export function judgeSourceMutants(
  vendors: readonly VendorPlaces[],
  packageName: string,
  mutants: readonly SourceMutant[],
): Promise<(SourceFailure | ThreadEnd | undefined)[]> {
  return dealOut(mutants, () => {
    const { ask, close } = createSuiteThread()
    return {
      close,
      ask: mutant =>
        withFolder(folder => {
          const clients = writeClients(folder, vendors, { package: packageName, mutant })
          return ask({ clients, operationId: mutant.operationId })
        }),
    }
  })
}

/** @throws when a suite is red without any fault: then it cannot judge. */
export async function judgeUnchanged(vendors: readonly VendorPlaces[]): Promise<void> {
  const { ask, close } = createSuiteThread()
  const red = await withFolder(folder => ask({ clients: writeClients(folder, vendors) }))
  await close()
  if (red === undefined) return
  const description = hasEnded(red) ? red.ended : `${red.client}: "${red.test}": ${red.message}`
  throw new Error(`The suites are red without any fault: ${description}`)
}
