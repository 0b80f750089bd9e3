import { testContract } from '@crm-clients/contract'
import { testRandomRequests } from '@crm-clients/contract/random'
import { testResilience } from '@crm-clients/contract/resilience'
import type { Register } from '../suite/first-failure.ts'
import type { ClientFactory } from '../suite/mutated-vendor.ts'

/** A part of the contract suite that runs a client. */
export type SuiteName = keyof typeof suites

const SEED = 1

/** What users of the contract package run against a client, the fast ones first. */
export const suites = {
  'contract cases': register(testContract),
  'random requests': register(options => testRandomRequests({ ...options, seed: SEED })),
  resilience: register(testResilience),
} as const

interface SuiteOptions {
  readonly test: (name: string, run: () => Promise<void>) => void
  readonly spec: string
  readonly createClient: ClientFactory
}

function register(suite: (options: SuiteOptions) => void) {
  return (spec: string, createClient: ClientFactory): Register =>
    test =>
      suite({ test, spec, createClient })
}
