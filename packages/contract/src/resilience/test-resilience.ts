import { loadApiSync } from '@crm-clients/openapi'
import { refuseWrongOptions } from '@crm-clients/openapi/command-line'
import { escapeForLine } from '@crm-clients/openapi/escape'
import { CONTRACT_KINDS, type ContractOptions } from '../contract-options.ts'
import { withoutVariables } from '../run/without-variables.ts'
import { abortCases } from './cases/abort-cases.ts'
import { faultCases } from './cases/fault-cases.ts'
import { interruptedWalkCases } from './cases/interrupted-walk-cases.ts'
import { longPauseCases } from './cases/long-pause-cases.ts'
import { oddRedirectCases } from './cases/odd-redirect-cases.ts'
import { redirectCases } from './cases/redirect-cases.ts'
import { refusedConnectionCases } from './cases/refused-connection-cases.ts'
import { refusedCredentialCases } from './cases/refused-credential-cases.ts'
import { repeatedWriteCases } from './cases/repeated-write-cases.ts'
import { timeoutCases } from './cases/timeout-cases.ts'
import { createHarness } from './harness.ts'
import type { ResilienceCase } from './resilience-case.ts'

/** What {@link testResilience} needs: the same as `testContract`. */
export type ResilienceOptions<ClientOptions> = ContractOptions<ClientOptions>

/**
 * Registers tests that put calls of a document, through the vendor's client, against real local servers that reset, stall,
 * truncate, lie and redirect. Each asserts how the call ends, how often the request arrives, that nothing is left behind,
 * and that no credential shows anywhere. Needs no network but 127.0.0.1.
 *
 * What happens to a call depends on how it is sent and not on what it is about: on its method, the kind of its body, of
 * its credentials and of its answers, whether it may be sent again, and its pages. One operation stands for all that have
 * these in common, and each fault is tried where it can make a difference; so the tests of a hundred operations take no
 * longer than those of one of each kind.
 *
 * @throws {UsageError} for an option that cannot be.
 * @throws when the document cannot be loaded. What is wrong with the client fails a test.
 * @example
 * testResilience({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testResilience<ClientOptions>(options: ResilienceOptions<ClientOptions>): void {
  refuseWrongOptions('testResilience', options, CONTRACT_KINDS)
  const { test, spec, createClient } = options
  const api = loadApiSync(spec)
  const harness = createHarness(api, createClient as (options: unknown) => object)
  const cases: readonly ResilienceCase[] = [
    ...faultCases(harness),
    ...refusedConnectionCases(harness),
    ...timeoutCases(harness),
    ...abortCases(harness),
    ...refusedCredentialCases(harness),
    ...redirectCases(harness),
    ...oddRedirectCases(harness),
    ...repeatedWriteCases(harness),
    ...longPauseCases(harness),
    ...interruptedWalkCases(harness),
  ]
  for (const { name, run } of cases) test(escapeForLine(name), () => withoutVariables(api, run))
}
