import { createMock } from '@crm-clients/mock'
import { type ApiSource, loadApi } from '@crm-clients/openapi'
import { isClientCase } from './cases/client/client-cases.ts'
import { deriveCases } from './cases/list-cases.ts'
import { type Coverage, coverageOf } from './coverage/coverage.ts'
import { type CaseResult, exerciseCase } from './judge/exercise-case.ts'
import { createCourt } from './judge/judge-request.ts'
import { createContract } from './run/contract.ts'
import { rawClientFactory } from './run/raw-client.ts'

/**
 * Runs every case of a document against the document's own strict mock, without a generated client, and has plain Prism and
 * an independent validator judge the same requests.
 *
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const { summary } = await checkContract('./acme.yaml')
 * summary.empty // 0
 */
export async function checkContract(source: ApiSource): Promise<Coverage> {
  const api = await loadApi(source)
  const [mock, plain] = await Promise.all([createMock(api), createMock(api, { plain: true })])
  const factory = rawClientFactory(api)
  const contract = createContract({ mock, factory })
  const judges = { court: createCourt(api, contract.operations.values()), plain }
  const results: CaseResult[] = []
  for (const contractCase of deriveCases(api).cases) {
    if (!isClientCase(contractCase)) results.push(await exerciseCase(contract, judges, contractCase))
  }
  return coverageOf(api, results)
}
