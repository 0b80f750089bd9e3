import assert from 'node:assert/strict'
import { createMock } from '@crm-clients/mock'
import { type ApiSource, loadApiSync } from '@crm-clients/openapi'
import type { ContractCase } from './cases/contract-case.ts'
import { deriveCases } from './cases/list-cases.ts'
import { type Coverage, coverageOf } from './coverage/coverage.ts'
import { describeGaps } from './coverage/print-coverage.ts'
import { type CaseResult, exerciseCase } from './judge/exercise-case.ts'
import { hearDoubts } from './judge/hear-doubts.ts'
import { createCourt } from './judge/judge-request.ts'
import { createContract } from './run/contract.ts'

/** What {@link testContract} needs. */
export interface ContractOptions<ClientOptions> {
  /** The `test` function of vitest, node:test, jest or another runner. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The vendor's name, the path of its document, or the document. */
  readonly spec: ApiSource
  /** The vendor's generated factory: `createFintoroClient`. */
  readonly createClient: (options: ClientOptions) => object
  /** Gets the coverage cube after the last case. Then plain Prism judges too, which takes as long again. */
  readonly report?: (coverage: Coverage) => void | Promise<void>
}

/**
 * Registers one test for everything that a document promises, and runs it through the vendor's client against the
 * vendor's mock, in memory. An independent validator judges the same requests and answers, and a last test fails when a
 * cell of the coverage cube is empty without a reason.
 *
 * @throws when the document cannot be loaded. What is wrong with client or document fails a test.
 * @example
 * testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testContract<ClientOptions>(options: ContractOptions<ClientOptions>): void {
  const { test, spec, createClient, report } = options
  const api = loadApiSync(spec)
  const { cases, doubts } = deriveCases(api)
  const results = new Map<ContractCase, CaseResult>()
  let shared: ReturnType<typeof prepare> | undefined

  async function prepare() {
    const mock = await createMock(api)
    const factory = createClient as (options: unknown) => object
    const contract = createContract({ mock, factory })
    const plain = report && (await createMock(api, { plain: true }))
    const court = createCourt(api, contract.operations.values())
    return { contract, judges: { court, ...(plain && { plain }) } }
  }

  async function exercise(contractCase: ContractCase): Promise<CaseResult> {
    shared ??= prepare()
    const { contract, judges } = await shared
    const result = await exerciseCase(contract, judges, contractCase)
    results.set(contractCase, result)
    return result
  }

  for (const contractCase of cases) {
    test(contractCase.name, async () => {
      const { passed, message } = await exercise(contractCase)
      assert(passed, message)
    })
  }

  test('every cell of the coverage cube is exercised, or says why not', async () => {
    // A runner that was told to run this test alone has left out the others.
    for (const contractCase of cases) if (!results.has(contractCase)) await exercise(contractCase)
    const coverage = coverageOf(api, [...results.values()])
    await report?.(coverage)
    assert(coverage.summary.empty === 0, describeGaps(coverage))
    shared ??= prepare()
    const unfounded = await hearDoubts((await shared).judges.court, doubts)
    assert(unfounded.length === 0, `Cells are explained by samples that are right: ${unfounded.join('; ')}`)
  })
}
