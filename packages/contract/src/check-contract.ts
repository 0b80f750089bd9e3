import { createMock } from '@crm-clients/mock'
import { type ApiSource, loadApi } from '@crm-clients/openapi'
import { isClientCase } from './cases/client/client-cases.ts'
import { planCases } from './cases/plan-cases.ts'
import { type Coverage, coverageOf } from './coverage/coverage.ts'
import { exerciseCase } from './judge/exercise-case.ts'
import type { Verdict } from './judge/verdict.ts'
import { createOracle } from './oracle/oracle.ts'
import { createContract } from './run/contract.ts'

/**
 * Runs every case of a document against the document's own strict mock, without a generated client, and has plain Prism and
 * the oracle judge the same requests.
 *
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const { summary } = await checkContract('./acme.yaml')
 * summary.empty // 0
 */
export async function checkContract(source: ApiSource): Promise<Coverage> {
  const api = await loadApi(source)
  const [mock, plain] = await Promise.all([createMock(api), createMock(api, { plain: true })])
  const contract = createContract({ mock, plain })
  const oracle = createOracle(api)
  const verdicts: Verdict[] = []
  for (const contractCase of planCases(api).cases) {
    if (!isClientCase(contractCase)) verdicts.push(await exerciseCase(contract, oracle, contractCase))
  }
  return coverageOf(api, verdicts, { isClient: false })
}
