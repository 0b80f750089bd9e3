import type { TellingSample } from '../cases/unexercised-entry.ts'
import type { Oracle } from '../oracle/oracle.ts'

/** Samples that explain why there is no case, and of which the oracle says something else than the mock. */
export async function listUnfounded(oracle: Oracle, samples: readonly TellingSample[]): Promise<string[]> {
  const unfounded: string[] = []
  for (const sample of samples) {
    const { name, value, judgement } = sample
    const oracleSays = (await oracle.accepts(sample)) ? 'accepted' : 'refused'
    if (oracleSays === judgement) continue
    unfounded.push(`${name}: ${JSON.stringify(value)} is ${judgement} by the mock, and ${oracleSays} by the oracle`)
  }
  return unfounded
}
