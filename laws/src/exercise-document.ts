import {
  type ContractCase,
  coverageOf,
  createContract,
  createOracle,
  describeGaps,
  exerciseCase,
  listContractCases,
  listUnfounded,
  type Verdict,
} from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import { emitEvents } from './emit-events.ts'
import type { CreateClient } from './generate-client.ts'
import { sendRandomRequests } from './send-random-requests.ts'
import { sendValues } from './send-values.ts'

/** How far the laws reached, in one document or in many. */
export interface Reach {
  readonly documents: number
  /** Documents of which no operation can be called, and those that `pnpm check` refuses. */
  readonly discarded: number
  readonly cases: number
  /** Values that were tried: whole requests, and parts of them. */
  readonly tried: number
  /** Those of them that break a schema. */
  readonly breaking: number
  /** Values that schemas accept, of which it is not known whether they can be written. */
  readonly sampled: number
  /** Those of them that were sent. The others are refused, for a reason of the closed list. */
  readonly sent: number
}

/**
 * What of a document does not hold: each contract case, from a call of its client to what both judges say, the reasons for which
 * there are no more cases, the events that its mock sends, and random values and requests.
 */
export async function exerciseDocument(
  api: ApiDescription,
  createClient: CreateClient,
  seed: number,
): Promise<{ readonly reach: Reach; readonly broken: readonly string[] }> {
  const mock = await createMock(api)
  const contract = createContract({ mock, factory: createClient })
  const oracle = createOracle(api)
  const cases = listContractCases(api)
  const verdicts: Verdict[] = []
  for (const contractCase of cases) verdicts.push(await exerciseCase(contract, oracle, contractCase))
  const coverage = coverageOf(api, verdicts)
  const { broken, sampled, sent } = await sendValues(contract, seed)
  return {
    reach: { ...countCases(cases), documents: 1, sampled, sent },
    broken: [
      ...coverage.failures.map(({ message }) => message),
      ...(coverage.summary.empty > 0 ? [describeGaps(coverage)] : []),
      ...(await listUnfounded(api, oracle)),
      ...broken,
      ...(await emitEvents(api, mock, oracle)),
      ...(await sendRandomRequests(api, createClient, seed)),
    ],
  }
}

/** What a document is tried with. */
export function countCases(cases: readonly ContractCase[]): Pick<Reach, 'discarded' | 'cases' | 'tried' | 'breaking'> {
  const tried = cases.filter(({ kind }) => kind === 'accepted' || kind === 'refused' || kind === 'value')
  const breaking = tried.filter(each => each.kind === 'refused' || (each.kind === 'value' && each.reason))
  return {
    discarded: cases.some(({ kind }) => kind === 'accepted') ? 0 : 1,
    cases: cases.length,
    tried: tried.length,
    breaking: breaking.length,
  }
}
