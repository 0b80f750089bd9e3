export { isClientCase } from './cases/client/client-cases.ts'
export type { ContractCase } from './cases/contract-case.ts'
export type { CoverageEntry } from './cases/coverage-entry.ts'
export { listContractCases } from './cases/plan-cases.ts'
export { checkContract } from './check-contract.ts'
export type { ContractOptions } from './contract-options.ts'
export {
  type Coverage,
  type CoverageOptions,
  coverageOf,
  type ReportedDisagreement,
} from './coverage/coverage.ts'
export type { CoveredEntry } from './coverage/covered-entry.ts'
export { describeGaps, printCoverage } from './coverage/print-coverage.ts'
export { renderPage } from './coverage/render-page.ts'
export { exerciseCase } from './judge/exercise-case.ts'
export { listUnfounded } from './judge/list-unfounded.ts'
export type { Disagreement, Judgement, Party, Verdict } from './judge/verdict.ts'
export { createOracle, type Oracle } from './oracle/oracle.ts'
export { readExchanges } from './read-exchanges.ts'
export { type Contract, type ContractParts, createContract } from './run/contract.ts'
export { exposeCall } from './run/exact-client.ts'
export { testContract } from './test-contract.ts'
export { type ExchangeOptions, testExchanges } from './test-exchanges.ts'
