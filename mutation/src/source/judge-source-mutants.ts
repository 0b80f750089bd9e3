import type { VendorPlaces } from '@crm-clients/scripts/repository'
import { dealOut } from '../threads/deal-out.ts'
import { hasEnded, type ThreadEnd } from '../threads/judge-thread.ts'
import { RUNTIME, withFolder, writeClients } from './mutated-workspace.ts'
import { ownTestsFailure } from './own-tests.ts'
import type { SourceMutant } from './source-mutant.ts'
import { createSuiteThread } from './suite-thread.ts'
import { OWN_TESTS, type SourceFailure } from './suite-worker.ts'

/** Clients, and a package with a fault. */
export interface SourceTarget {
  readonly vendors: readonly VendorPlaces[]
  /** `runtime`, or a vendor. */
  readonly packageName: string
}

/**
 * Runs the suites against copies of some clients, with one fault at a time in one package. What they do not notice of the runtime, its
 * own tests may.
 *
 * @returns for each fault what turned red first, and `undefined` where nothing did.
 * @throws when the code of a fault is not there any more.
 */
export function judgeSourceMutants(
  { vendors, packageName }: SourceTarget,
  mutants: readonly SourceMutant[],
): Promise<(SourceFailure | ThreadEnd | undefined)[]> {
  return dealOut(mutants, () => {
    const { ask, close } = createSuiteThread()
    return {
      close,
      ask: mutant =>
        withFolder(async folder => {
          const clients = writeClients(folder, vendors, { package: packageName, mutant })
          const failure = await ask({ clients, operationId: mutant.operationId })
          return failure ?? (await runOwnTests(packageName, folder))
        }),
    }
  })
}

/** @throws when a suite is red without any fault: then it cannot judge. */
export async function judgeUnchanged({ vendors, packageName }: SourceTarget): Promise<void> {
  const { ask, close } = createSuiteThread()
  const red = await withFolder(async folder => {
    const failure = await ask({ clients: writeClients(folder, vendors) })
    return failure ?? (await runOwnTests(packageName, folder))
  })
  await close()
  if (red === undefined) return
  const description = hasEnded(red) ? red.ended : `${red.client}: "${red.test}": ${red.message}`
  throw new Error(`The suites are red without any fault: ${description}`)
}

/** The tests of a vendor's package are the suites themselves. */
async function runOwnTests(packageName: string, folder: string): Promise<SourceFailure | undefined> {
  const failure = packageName === RUNTIME ? await ownTestsFailure(folder) : undefined
  return failure && { ...failure, suite: OWN_TESTS, client: packageName }
}
