import assert from 'node:assert/strict'
import { createMock } from '@crm-clients/mock'
import { loadApiSync } from '@crm-clients/openapi'
import { refuseWrongOptions } from '@crm-clients/openapi/command-line'
import type { ContractCase } from './cases/contract-case.ts'
import { planCases } from './cases/plan-cases.ts'
import { CONTRACT_KINDS, type ContractOptions } from './contract-options.ts'
import { coverageOf } from './coverage/coverage.ts'
import { describeGaps } from './coverage/print-coverage.ts'
import { exerciseCase } from './judge/exercise-case.ts'
import { listUnfounded } from './judge/list-unfounded.ts'
import type { Verdict } from './judge/verdict.ts'
import { createOracle } from './oracle/oracle.ts'
import { type Contract, createContract } from './run/contract.ts'

/**
 * Registers one test for everything that a document promises, and runs it through the vendor's client against the
 * vendor's mock, in memory. The oracle, an independent validator, judges what each case meant, and the answers; a last test
 * fails when an entry of the coverage matrix is empty without a reason.
 *
 * @throws {UsageError} for an option that cannot be.
 * @throws when the document cannot be loaded. What is wrong with client or document fails a test.
 * @example
 * testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testContract<ClientOptions>(options: ContractOptions<ClientOptions>): void {
  refuseWrongOptions('testContract', options, CONTRACT_KINDS)
  const { test, spec, createClient, report } = options
  const api = loadApiSync(spec)
  const { cases } = planCases(api)
  const oracle = createOracle(api)
  const verdicts = new Map<ContractCase, Verdict>()
  let preparing: Promise<Contract> | undefined

  async function prepare(): Promise<Contract> {
    const mock = await createMock(api)
    const plain = report && (await createMock(api, { plain: true }))
    return createContract({ mock, plain, factory: createClient as (options: unknown) => object })
  }

  async function exercise(contractCase: ContractCase): Promise<Verdict> {
    preparing ??= prepare()
    const verdict = await exerciseCase(await preparing, oracle, contractCase)
    verdicts.set(contractCase, verdict)
    return verdict
  }

  for (const contractCase of cases) {
    test(contractCase.name, async () => {
      const { passed, message } = await exercise(contractCase)
      assert(passed, message)
    })
  }

  test('every entry of the coverage matrix is exercised, or says why not', async () => {
    // A runner that was told to run this test alone has left out the others.
    for (const contractCase of cases) if (!verdicts.has(contractCase)) await exercise(contractCase)
    const coverage = coverageOf(api, [...verdicts.values()])
    await report?.(coverage)
    assert(coverage.summary.empty === 0, describeGaps(coverage))
    const unfounded = await listUnfounded(api, oracle)
    assert(
      unfounded.length === 0,
      `Entries are explained by samples of which the judges disagree: ${unfounded.join('; ')}`,
    )
  })
}
