import assert from 'node:assert/strict'
import type { RecordedRequest } from '@crm-clients/mock'
import { writeExactJson } from '@crm-clients/openapi/document'
import { type CallArguments, usualStatus } from '@crm-clients/openapi/operation'
import { asyncProperty, type IAsyncProperty, nat, tuple } from 'fast-check'
import { listMisreadings } from '../judge/misreadings.ts'
import type { Contract } from '../run/contract.ts'
import type { GeneratedCalls } from './generate-calls.ts'
import { mutateCall } from './mutate-call.ts'

/** What has to be true of random calls. */
export interface RandomProperty {
  /** Completes a sentence that begins with "random …". */
  readonly name: string
  readonly of: (contract: Contract, calls: GeneratedCalls) => IAsyncProperty<unknown>
}

/** Valid requests are accepted, and say what the calls were given; nearly valid ones are refused. */
export const RANDOM_PROPERTIES: readonly RandomProperty[] = [
  {
    name: 'valid requests are accepted and arrive as they were given',
    of: (contract, { kind: { operation, mediaType }, arbitrary }) =>
      asyncProperty(arbitrary, async call => {
        const { seen, reason, isRefused } = await send(contract, operation.operationId, call)
        assert(seen.operationId === operation.operationId, `The request went to ${seen.method} ${seen.path}.`)
        // The usual answer of an operation that documents nothing but errors is one.
        const isAccepted = Number(seen.status) < 400 || (seen.status === usualStatus(operation) && !isRefused)
        assert(isAccepted, `The mock answered ${seen.status}: ${reason}`)
        const meant = { ...call, ...(mediaType !== undefined && { contentType: mediaType }) }
        const misread = await listMisreadings(operation, meant, seen.values)
        assert(misread.length === 0, `Not as it was given: ${misread.map(({ location }) => location).join(', ')}`)
      }),
  },
  {
    name: 'nearly valid requests are refused',
    of: (contract, { kind, arbitrary }) =>
      asyncProperty(tuple(arbitrary, nat()), async ([valid, choice]) => {
        const mutations = mutateCall(contract.api, kind, valid)
        const broken = mutations[choice % mutations.length]
        // Of what takes anything, nothing can be wrong.
        if (!broken) return
        const sent = await send(contract, kind.operation.operationId, broken.call).catch(refusedByClient)
        if (!sent) return
        const { seen } = sent
        const isRefused = Number(seen.status) >= 400 && Number(seen.status) < 500
        const where = `${broken.keyword} at ${broken.location.join('.')}`
        assert(isRefused, `The mock answered ${seen.status} to a request that breaks ${where}`)
      }),
  },
]

/** What a mock saw of a call, and why it refused it if it did. */
interface Sent {
  readonly seen: RecordedRequest
  readonly reason: string
  readonly isRefused: boolean
}

/** What no value of its types is, a client need not send. */
function refusedByClient(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'ArgumentError')) throw error
}

async function send({ mock, call }: Contract, operationId: string, args: CallArguments): Promise<Sent> {
  mock.requests.length = 0
  const result = await call(operationId, args)
  const [seen, ...others] = mock.requests
  assert(seen && others.length === 0, `The client sent ${mock.requests.length} requests instead of one.`)
  const violations = result.response.headers.get('sl-violations')
  return { seen, reason: violations ?? writeExactJson(result.error), isRefused: violations !== null }
}
