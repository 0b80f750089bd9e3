import { parentPort } from 'node:worker_threads'
import { firstFailure, type TestFailure } from '../suite/first-failure.ts'
import { importFactory } from '../suite/mutated-vendor.ts'
import type { MutatedClient } from './mutated-workspace.ts'
import { type SuiteName, suites } from './suites.ts'

/** What turned red first: which suite of which client. */
export interface SourceFailure extends TestFailure {
  readonly suite: SuiteName
  readonly client: string
}

/** Each suite against all clients, until one is red. */
async function findFailure(clients: readonly MutatedClient[]): Promise<SourceFailure | undefined> {
  for (const [suite, register] of Object.entries(suites) as [SuiteName, (typeof suites)[SuiteName]][]) {
    for (const [index, { name, specFile, entry, factoryName }] of clients.entries()) {
      // Resilience has real servers and takes real time. What it tests is the same for every bearer token.
      if (suite === 'resilience' && index > 0 && index < clients.length - 1) continue
      const factory = await importFactory(entry, factoryName)
      const failure = await firstFailure(register(specFile, factory))
      if (failure) return { ...failure, suite, client: name }
    }
  }
  return undefined
}

parentPort?.on('message', async (clients: readonly MutatedClient[]) => {
  parentPort?.postMessage(await findFailure(clients))
})
