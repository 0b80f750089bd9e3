import { parentPort } from 'node:worker_threads'
import type { TestFailure } from '../suite/first-failure.ts'
import { importFactory } from '../suite/mutated-vendor.ts'
import type { MutatedClient } from './mutated-workspace.ts'
import { type SuiteName, suites } from './suites.ts'

/** The tests of the package that a fault is in. */
export const OWN_TESTS = 'own tests'

/** What turned red first: which suite of which client. */
export interface SourceFailure extends TestFailure {
  readonly suite: SuiteName | typeof OWN_TESTS
  readonly client: string
}

/** Clients to judge, with one fault in all of them. */
export interface SuiteQuestion {
  readonly clients: readonly MutatedClient[]
  /** The operation in whose constants the fault is. */
  readonly operationId?: string | undefined
}

/** Each suite against all clients, until one is red. */
async function findFailure({ clients, operationId }: SuiteQuestion): Promise<SourceFailure | undefined> {
  for (const [suite, run] of Object.entries(suites) as [SuiteName, (typeof suites)[SuiteName]][]) {
    for (const { name, specFile, entry, factoryName } of clients) {
      const factory = await importFactory(entry, factoryName)
      const failure = await run(specFile, factory, operationId)
      if (failure) return { ...failure, suite, client: name }
    }
  }
  return undefined
}

parentPort?.on('message', async (question: SuiteQuestion) => {
  parentPort?.postMessage(await findFailure(question))
})
