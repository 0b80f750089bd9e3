import { loadApiSync } from '@crm-clients/openapi'
import type { ContractOptions } from '../test-contract.ts'
import { abortCases } from './cases/abort-cases.ts'
import { credentialCases } from './cases/credential-cases.ts'
import { faultCases } from './cases/fault-cases.ts'
import { longPauseCases } from './cases/long-pause-cases.ts'
import { oddRedirectCases } from './cases/odd-redirect-cases.ts'
import { redirectCases } from './cases/redirect-cases.ts'
import { refusedConnectionCases } from './cases/refused-connection-cases.ts'
import { repeatedWriteCases } from './cases/repeated-write-cases.ts'
import { timeoutCases } from './cases/timeout-cases.ts'
import { createLaboratory } from './laboratory.ts'
import type { ResilienceCase } from './resilience-case.ts'

/** What {@link testResilience} needs: the same as `testContract`. */
export type ResilienceOptions<ClientOptions> = ContractOptions<ClientOptions>

/**
 * Registers tests that put every operation of a document, through the vendor's client, against real local servers that
 * reset, stall, truncate, lie and redirect. Each asserts how the call ends, how often the request arrives, that nothing is
 * left behind, and that no credential shows anywhere. Needs no network but 127.0.0.1.
 *
 * @throws when the document cannot be loaded. What is wrong with the client fails a test.
 * @example
 * testResilience({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testResilience<ClientOptions>({ test, spec, createClient }: ResilienceOptions<ClientOptions>): void {
  const laboratory = createLaboratory(loadApiSync(spec), createClient as (options: unknown) => object)
  const cases: readonly ResilienceCase[] = [
    ...faultCases(laboratory),
    ...refusedConnectionCases(laboratory),
    ...timeoutCases(laboratory),
    ...abortCases(laboratory),
    ...credentialCases(laboratory),
    ...redirectCases(laboratory),
    ...oddRedirectCases(laboratory),
    ...repeatedWriteCases(laboratory),
    ...longPauseCases(laboratory),
  ]
  for (const { name, run } of cases) test(name, run)
}
