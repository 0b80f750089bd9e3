import assert from 'node:assert/strict'
import { createMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import type { CallArguments } from '@crm-clients/openapi/operation'
import { type Operation, usualStatus } from '@crm-clients/openapi/operation'
import { asyncProperty, check, defaultReportMessage, type IAsyncProperty, nat, tuple } from 'fast-check'
import { createContract } from '../run/contract.ts'
import type { ContractOptions } from '../test-contract.ts'
import { callArbitrary, listMediaTypes } from './call-arbitrary.ts'
import { listDifferences } from './compare-request.ts'
import { mutateCall } from './mutate-call.ts'
import { chooseSeed } from './seed.ts'

/** What {@link testRandomRequests} needs. */
export interface RandomRequestOptions<ClientOptions> extends ContractOptions<ClientOptions> {
  /** What the requests are made from. By default the number in `CRM_CLIENTS_SEED`, or else a random one. */
  readonly seed?: number
  /** How many requests each test sends. 100 by default. */
  readonly runs?: number
}

/**
 * Registers two tests for each operation and media type of a document, which send random requests through the vendor's
 * client to the vendor's mock. Valid ones have to be accepted, and to arrive byte for byte as they were given; those that
 * break the document in one place have to be refused. A failure names the smallest request that shows it, and the seed.
 *
 * @throws when the document cannot be loaded, or a required value cannot be generated. What is wrong with client or
 * document fails a test.
 * @example
 * testRandomRequests({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testRandomRequests<ClientOptions>(options: RandomRequestOptions<ClientOptions>): void {
  const { test, spec, createClient, runs = 100 } = options
  const api = loadApiSync(spec)
  const seed = options.seed ?? chooseSeed(process.env)
  let shared: ReturnType<typeof prepare> | undefined

  async function prepare() {
    const mock = await createMock(api)
    const factory = createClient as (options: unknown) => object
    return createContract({ mock, factory })
  }

  /** Makes a call, and gives back what the mock saw of it. */
  async function send({ operationId }: Operation, call: CallArguments) {
    shared ??= prepare()
    const { mock, call: callClient } = await shared
    mock.requests.length = 0
    const result = await callClient(operationId, call)
    const [seen, ...others] = mock.requests
    assert(seen && others.length === 0, `The client sent ${mock.requests.length} requests instead of one.`)
    const violations = result.response.headers.get('sl-violations')
    return { seen, reason: violations ?? JSON.stringify(result.error), isRefused: violations !== null }
  }

  async function run<Value>(property: IAsyncProperty<Value>) {
    const details = await check(property, { seed, numRuns: runs })
    if (!details.failed) return
    const report = `${details.errorInstance}\n${defaultReportMessage(details)}\nTo see it again: CRM_CLIENTS_SEED=${seed}`
    throw new Error(report, { cause: details.errorInstance })
  }

  for (const operation of api.operations) {
    const mediaTypes = listMediaTypes(operation)
    for (const mediaType of mediaTypes.length > 0 ? mediaTypes : [undefined]) {
      const { arbitrary, limits } = callArbitrary(api, operation, mediaType)
      const kind = `${mediaType === undefined ? '' : `${mediaType} `}requests`
      const note = limits.length > 0 ? ` (${limits.join('; ')})` : ''

      test(`${operation.operationId} accepts random valid ${kind} and gets them as they were given${note}`, () =>
        run(
          asyncProperty(arbitrary, async call => {
            const { seen, reason, isRefused } = await send(operation, call)
            assert(seen.operationId === operation.operationId, `The request went to ${seen.method} ${seen.path}.`)
            // The usual answer of an operation that documents nothing but errors is one.
            const isAccepted = Number(seen.status) < 400 || (seen.status === usualStatus(operation) && !isRefused)
            assert(isAccepted, `The mock answered ${seen.status}: ${reason}`)
            const differences = await listDifferences(api, operation, call, seen)
            assert(differences.length === 0, `Not as it was given: ${differences.join(', ')}`)
          }),
        ))

      test(`${operation.operationId} refuses random nearly valid ${kind}${note}`, () =>
        run(
          asyncProperty(tuple(arbitrary, nat()), async ([valid, choice]) => {
            const mutations = mutateCall(api, operation, mediaType, valid)
            const broken = mutations[choice % mutations.length]
            assert(broken, 'There is nothing to break.')
            const { seen } = await send(operation, broken.call)
            const isRefused = Number(seen.status) >= 400 && Number(seen.status) < 500
            const found = `The mock answered ${seen.status} to a request that breaks ${broken.keyword} at ${broken.location.join('.')}`
            assert(isRefused, found)
          }),
        ))
    }
  }
}
