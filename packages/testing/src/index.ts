export { listContractCases } from './contract/cases.ts'
export { checkContract } from './contract/check-contract.ts'
export type { CallArguments, ContractCase, Reason } from './contract/contract-case.ts'
export type { Cell } from './contract/cube/cell.ts'
export { type Coverage, type CoveredCell, coverageOf, type ReportedDisagreement } from './contract/cube/coverage.ts'
export { printCoverage } from './contract/cube/print-coverage.ts'
export { renderPage } from './contract/cube/render-page.ts'
export type { CaseResult } from './contract/exercise-case.ts'
export { type ContractOptions, testContract } from './contract/test-contract.ts'
export { type DocumentedExchange, type ExchangeOptions, testExchanges } from './contract/test-exchanges.ts'
export { createMock, type Mock, type MockFetch } from './create-mock.ts'
export type { DocumentSource } from './document/document-source.ts'
export { loadDocument } from './document/load-document.ts'
export type { OpenApiDocument } from './document/openapi-document.ts'
export type { MockOptions } from './mock/mock-options.ts'
export type { MockFault, MockReply, MockReplyFunction, RespondOptions } from './mock/mock-reply.ts'
export type { ReceivedRequest, RecordedRequest } from './mock/recorded-request.ts'
export { PortInUseError } from './port-in-use-error.ts'
export { type ResilienceOptions, testResilience } from './resilience/test-resilience.ts'
export { type ServedMock, type ServeMocksOptions, serveMocks } from './serve-mocks.ts'
export { type StartedMock, type StartMockOptions, startMock } from './start-mock.ts'
export type { UncompilableSchema } from './validation/uncompilable-schemas.ts'
export type { Violation } from './validation/violation.ts'
export {
  type DeviationRule,
  type Finding,
  type InformationRule,
  type ProxyOptions,
  renderVerifyReport,
  type SeenOperation,
  type ServerOptions,
  startVerifyingProxy,
  UsageError,
  type VerifyingProxy,
  type VerifyOptions,
  type VerifyReport,
  verifyServer,
} from './verify/index.ts'
