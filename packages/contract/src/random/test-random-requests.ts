import { createMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { FUNCTION, type KindsOf, refuseWrongOptions, wholeNumber } from '@crm-clients/openapi/command-line'
import { escapeForLine } from '@crm-clients/openapi/escape'
import { CONTRACT_KINDS, type ContractOptions } from '../contract-options.ts'
import { type Contract, createContract } from '../run/contract.ts'
import { checkProperty } from './check-property.ts'
import { type GeneratedCalls, generateCalls } from './generate-calls.ts'
import { RANDOM_PROPERTIES } from './random-property.ts'
import { countRuns, listRequestKinds, listShares } from './request-kinds.ts'
import { chooseSeed } from './seed.ts'

/** What {@link testRandomRequests} needs. */
export interface RandomRequestOptions<ClientOptions> extends ContractOptions<ClientOptions> {
  /** What the requests are made from. By default the number in `CRM_CLIENTS_SEED`, or else a random one. */
  readonly seed?: number
  /**
   * How many valid requests are sent in all, and how many nearly valid ones. By default 10 for each operation and media
   * type, or 100 where that is more, or 1500 where that is less; but never less than 5 for each.
   */
  readonly runs?: number
  /** Is told what cannot be generated as its schema says, each place once. By default it is printed as a warning. */
  readonly onLimit?: (limit: string) => void
}

const KINDS: KindsOf<RandomRequestOptions<never>> = {
  ...CONTRACT_KINDS,
  seed: wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  runs: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  onLimit: FUNCTION,
}

/**
 * Registers a few tests that send random requests through the vendor's client to the vendor's mock, as many to each
 * operation and media type. Valid ones have to be accepted, and to arrive byte for byte as they were given; those that break
 * the document in one place have to be refused. A failure names the operation, the smallest request that shows it, and the
 * seed.
 *
 * @throws {UsageError} for an option that cannot be.
 * @throws when the document cannot be loaded. What is wrong with client or document fails a test.
 * @example
 * testRandomRequests({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testRandomRequests<ClientOptions>(options: RandomRequestOptions<ClientOptions>): void {
  refuseWrongOptions('testRandomRequests', options, KINDS)
  const { test, spec, createClient, onLimit = console.warn } = options
  const api = loadApiSync(spec)
  const kinds = listRequestKinds(api)
  const parameters = { seed: options.seed ?? chooseSeed(process.env), numRuns: countRuns(kinds.length, options.runs) }
  const shares = listShares(kinds)
  let contract: Promise<Contract> | undefined

  async function prepare(): Promise<Contract> {
    return createContract({ mock: await createMock(api), factory: createClient as (options: unknown) => object })
  }

  for (const [index, share] of shares.entries()) {
    const part = `${index + 1} of ${shares.length}: ${share[0]?.name} to ${share.at(-1)?.name}`
    // Not before a test runs: runners want to know of tests at once.
    let generated: readonly GeneratedCalls[] | undefined
    for (const { name, of } of RANDOM_PROPERTIES) {
      test(escapeForLine(`random ${name}${shares.length > 1 ? ` (${part})` : ''}`), async () => {
        contract ??= prepare()
        generated ??= generateCalls(api, share, onLimit)
        for (const calls of generated) await checkProperty(calls.kind.name, of(await contract, calls), parameters)
      })
    }
  }
}
