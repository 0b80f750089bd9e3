export { UsageError } from '@crm-clients/openapi/command-line'
export type { DocumentedExchange } from '@crm-clients/openapi/operation'
export type { Deviation, DeviationRule, InformationRule } from './compare/deviation.ts'
export type { PatchOperation } from './compare/suggest-patch.ts'
export { createVerifyingFetch } from './create-verifying-fetch.ts'
export type {
  CredentialValues,
  ParameterValues,
  ProxyOptions,
  ServerOptions,
  VerifyingFetchOptions,
  VerifyOptions,
} from './options.ts'
export type { VerifyingProxy } from './proxy/verifying-proxy.ts'
export { renderVerifyReport } from './report/render-verify-report.ts'
export type { ReportedDeviation, SeenOperation, VerifyReport } from './report/verify-report.ts'
export { startVerifyingProxy } from './start-verifying-proxy.ts'
export { verifyServer } from './verify-server.ts'
