import { testRandomRequests } from '@crm-clients/contract/random'
import { testResilience } from '@crm-clients/contract/resilience'
import { firstFailure, type TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory } from '../suite/mutated-vendor.ts'
import { contractFailure } from './contract-failure.ts'

/** A part of the contract suite that runs a client. */
export type SuiteName = keyof typeof suites

/** Runs a client of a document, and tells what turned red first. The cases of an operation come first where they can. */
type Suite = (spec: string, createClient: ClientFactory, operationId?: string) => Promise<TestFailure | undefined>

const SEED = 1

/** What users of the contract package run against a client, the fast ones first. */
export const suites = {
  'contract cases': contractFailure,
  'random requests': (spec, createClient) =>
    firstFailure(test => testRandomRequests({ test, spec, createClient, seed: SEED })),
  resilience: (spec, createClient) => firstFailure(test => testResilience({ test, spec, createClient })),
} as const satisfies Record<string, Suite>
