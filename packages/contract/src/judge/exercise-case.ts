import type { ContractCase } from '../cases/contract-case.ts'
import type { Contract } from '../run/contract.ts'
import { runCase } from '../run/run-case.ts'
import { hearCase, type Judges } from './hear-case.ts'
import type { Disagreement } from './hearing.ts'

/** What came of a case. */
export interface CaseResult {
  readonly contractCase: ContractCase
  readonly passed: boolean
  /** What is wrong, and who is to blame. Present when the case did not pass. */
  readonly message?: string
  /** Where the independent judge contradicts the mock, or plain Prism. */
  readonly disagreements: readonly Disagreement[]
}

/** Runs a case and has both judges look at it. Never throws. */
export async function exerciseCase(
  contract: Contract,
  judges: Judges,
  contractCase: ContractCase,
): Promise<CaseResult> {
  const before = contract.exchanges.length
  const failure = await runCase(contract, contractCase).then(() => undefined, messageOf)
  try {
    const hearing = await hearCase(judges, contract, contractCase, contract.exchanges[before])
    const { disagreements, culprit, problem } = hearing
    const strict = disagreements.filter(({ mock }) => mock === 'strict mock').map(describe)
    const wrong = [failure, ...strict, problem && `${contractCase.name}: ${problem}`].filter(Boolean)
    if (wrong.length === 0) return { contractCase, passed: true, disagreements }
    const blame = culprit ? ` To blame: the ${culprit}.` : ''
    return { contractCase, passed: false, message: `${wrong.join(' ')}${blame}`, disagreements }
  } catch (error) {
    const message = `${failure ?? contractCase.name} The independent judge failed: ${messageOf(error)}`
    return { contractCase, passed: false, message, disagreements: [] }
  }
}

function describe({ mock, mockSays, judgeSays, because }: Disagreement): string {
  return `The judges disagree: the ${mock} ${mockSays} it, the independent judge ${judgeSays} it (${because}).`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
