import type { ContractCase } from '../cases/contract-case.ts'
import type { Contract } from './contract.ts'
import type { Evidence } from './evidence.ts'
import { runCall } from './run-call.ts'
import { runPaced } from './run-paced.ts'
import { runUploaded } from './run-uploaded.ts'
import { runValue } from './run-value.ts'
import { runWalked } from './run-walked.ts'

/** Runs one case, and hands on what was seen. Whatever client and mock do is evidence: it throws nothing. */
export async function runCase(contract: Contract, contractCase: ContractCase): Promise<Evidence> {
  switch (contractCase.kind) {
    case 'value':
      return runValue(contract, contractCase)
    case 'paced':
      return await runPaced(contract, contractCase)
    case 'walked':
      return await runWalked(contract, contractCase)
    case 'uploaded':
      return await runUploaded(contract, contractCase)
    default:
      return await runCall(contract, contractCase)
  }
}
