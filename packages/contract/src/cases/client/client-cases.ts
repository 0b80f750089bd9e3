import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { SampleBody } from '@crm-clients/openapi/sampling'
import type { ContractCase } from '../contract-case.ts'
import { acceptCases } from './accept-cases.ts'
import { baseUrlCases } from './base-url-cases.ts'
import type { ClientCase } from './client-case.ts'
import { credentialCases } from './credential-cases.ts'
import { mediaTypeCases } from './media-type-cases.ts'
import { pacedCases } from './paced-cases.ts'
import { segmentCases } from './segment-cases.ts'
import { walkedCases } from './walked-cases.ts'

/** What the client of a document does by itself in calls of one operation. `call` is one that is accepted. */
export function clientCases(
  api: ApiDescription,
  operation: Operation,
  call: CallArguments,
  bodies: readonly SampleBody[],
): ClientCase[] {
  return [
    ...credentialCases(api, operation, call),
    ...segmentCases(operation, call),
    ...acceptCases(operation, call),
    ...mediaTypeCases(operation, call, bodies),
    ...walkedCases(api, operation, call),
  ]
}

/** What is the same for all operations, and is tried with one of them. */
export function generalClientCases(api: ApiDescription, operation: Operation, call: CallArguments): ClientCase[] {
  return [...baseUrlCases(api, operation, call), ...pacedCases(api, operation, call)]
}

/** Whether a case is about what a generated client does by itself, so that nothing else can stand in for it. */
export function isClientCase(contractCase: ContractCase): contractCase is ClientCase {
  return ['unsent', 'sent', 'paced', 'walked'].includes(contractCase.kind)
}
