import { createMock, startMock } from '@crm-clients/mock'
import { type ApiSource, loadApi } from '@crm-clients/openapi'
import { refuseWrongArgument, SOURCE } from '@crm-clients/openapi/command-line'
import { casesForPort } from './cases/cases-for-port.ts'
import { isClientCase } from './cases/client/client-cases.ts'
import { planCases } from './cases/plan-cases.ts'
import { type Coverage, coverageOf } from './coverage/coverage.ts'
import { exerciseCase } from './judge/exercise-case.ts'
import type { Verdict } from './judge/verdict.ts'
import { createOracle } from './oracle/oracle.ts'
import { createContract } from './run/contract.ts'
import { mockOnPort } from './run/mock-on-port.ts'

/**
 * Runs every case of a document against the document's own strict mock, without a generated client, and has plain Prism and
 * the oracle judge the same requests. A part of the cases is run over a port of this machine as well.
 *
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const { summary } = await checkContract('./acme.yaml')
 * summary.empty // 0
 */
export async function checkContract(source: ApiSource): Promise<Coverage> {
  refuseWrongArgument('checkContract', 'source', source, SOURCE)
  const api = await loadApi(source)
  await using mock = await startMock(api)
  const contract = createContract({ mock, plain: await createMock(api, { plain: true }) })
  const onPort = createContract({ mock: mockOnPort(mock) })
  const oracle = createOracle(api)
  const cases = planCases(api).cases.filter(contractCase => !isClientCase(contractCase))
  const isForPort = casesForPort(cases)
  const verdicts: Verdict[] = []
  for (const contractCase of cases) {
    const verdict = await exerciseCase(contract, oracle, contractCase)
    const again = verdict.passed && isForPort.has(contractCase) && (await exerciseCase(onPort, oracle, contractCase))
    verdicts.push(again && !again.passed ? { ...again, message: `Over a port: ${again.message}` } : verdict)
  }
  return coverageOf(api, verdicts, { isClient: false })
}
