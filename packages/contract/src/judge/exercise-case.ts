import type { ContractCase } from '../cases/contract-case.ts'
import type { Oracle } from '../oracle/oracle.ts'
import { addControl } from '../run/add-control.ts'
import type { Contract } from '../run/contract.ts'
import { runCase } from '../run/run-case.ts'
import { messageOf } from './check-result.ts'
import { judge } from './judge.ts'
import { createVerdict, type Verdict } from './verdict.ts'

/**
 * Runs a case, and judges what came of it. Never throws.
 * @example
 * const { passed, message } = await exerciseCase(contract, createOracle(api), contractCase)
 */
export async function exerciseCase(
  contract: Contract,
  oracle: Oracle | undefined,
  contractCase: ContractCase,
): Promise<Verdict> {
  try {
    const evidence = await runCase(contract, contractCase)
    const opinion = await oracle?.consider(evidence)
    const verdict = await judge(evidence, opinion)
    // Who is to blame shows where the same call is made without the client.
    if (verdict.passed || evidence.kind !== 'call') return verdict
    return await judge(await addControl(contract, evidence), opinion)
  } catch (error) {
    return createVerdict(contractCase, [`it cannot be run, or judged: ${messageOf(error)}.`], 'spec')
  }
}
