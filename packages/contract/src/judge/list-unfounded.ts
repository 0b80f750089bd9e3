import type { ApiDescription } from '@crm-clients/openapi'
import { writeExactJson } from '@crm-clients/openapi/document'
import { planCases } from '../cases/plan-cases.ts'
import type { TellingSample } from '../cases/unexercised-entry.ts'
import type { Oracle } from '../oracle/oracle.ts'

/**
 * Where a document promises something that no case shows, the reason can be a sample: one that should be refused, and is accepted, or
 * the other way round. Says of which of these samples the oracle thinks otherwise than the mock.
 *
 * @example
 * await listUnfounded(api, createOracle(api)) // []
 */
export async function listUnfounded(api: ApiDescription, oracle: Oracle): Promise<string[]> {
  return await contradictSamples(
    oracle,
    planCases(api).unexercised.flatMap(({ sample }) => (sample ? [sample] : [])),
  )
}

/** What the oracle says of samples that the mock judges otherwise. */
export async function contradictSamples(oracle: Oracle, samples: readonly TellingSample[]): Promise<string[]> {
  const unfounded: string[] = []
  for (const sample of samples) {
    const { name, value, judgement } = sample
    const oracleSays = (await oracle.accepts(sample)) ? 'accepted' : 'refused'
    if (oracleSays === judgement) continue
    unfounded.push(`${name}: ${writeExactJson(value)} is ${judgement} by the mock, and ${oracleSays} by the oracle`)
  }
  return unfounded
}
