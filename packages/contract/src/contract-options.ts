import type { ApiSource } from '@crm-clients/openapi'
import { FUNCTION, type KindsOf, required, SOURCE } from '@crm-clients/openapi/command-line'
import type { Coverage } from './coverage/coverage.ts'

/** What `testContract` needs. */
export interface ContractOptions<ClientOptions> {
  /** The `test` function of vitest, node:test, jest or another runner. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The vendor's name, the path of its document, or the document. */
  readonly spec: ApiSource
  /** The vendor's generated factory: `createFintoroClient`. */
  readonly createClient: (options: ClientOptions) => object
  /** Gets the coverage matrix after the last case. Then plain Prism judges too, which takes as long again. */
  readonly report?: (coverage: Coverage) => void | Promise<void>
}

/** What the options of everything that tests a client have to be. */
export const CONTRACT_KINDS: KindsOf<ContractOptions<never>> = {
  test: required(FUNCTION),
  spec: required(SOURCE),
  createClient: required(FUNCTION),
  report: FUNCTION,
}
