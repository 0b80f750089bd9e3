import type { RefusedSample } from '../cases/unexercised-entry.ts'
import type { Oracle } from '../oracle/oracle.ts'

/** Samples that explain why there is no case, and that the oracle accepts: only the mock refuses them. */
export async function listUnfounded(oracle: Oracle, samples: readonly RefusedSample[]): Promise<string[]> {
  const unfounded: string[] = []
  for (const sample of samples) {
    if (!(await oracle.accepts(sample))) continue
    unfounded.push(`${sample.name}: the mock refuses ${JSON.stringify(sample.value)}, the oracle accepts it`)
  }
  return unfounded
}
