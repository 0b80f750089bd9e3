import type { ApiDescription } from '@crm-clients/openapi'
import type { ContractCase } from '../contract-case.ts'
import type { PlannedCase } from '../planned-case.ts'
import type { SampledCall } from '../sampled-call.ts'
import { acceptCases } from './accept-cases.ts'
import { baseUrlCases } from './base-url-cases.ts'
import type { ClientCase } from './client-case.ts'
import { credentialCases } from './credential-cases.ts'
import { idempotencyKeyCases } from './idempotency-key-cases.ts'
import { mediaTypeCases } from './media-type-cases.ts'
import { ownServerCases } from './own-server-cases.ts'
import { pacedCases } from './paced-cases.ts'
import { segmentCases } from './segment-cases.ts'
import { uploadedCases } from './uploaded-cases.ts'
import { walkedCases } from './walked-cases.ts'

/** What the client of a document does by itself in calls of one operation. */
export function clientCases(api: ApiDescription, call: SampledCall): PlannedCase[] {
  return [
    ...credentialCases(api, call),
    ...segmentCases(call),
    ...acceptCases(call),
    ...mediaTypeCases(call),
    ...idempotencyKeyCases(call),
    ...walkedCases(api, call),
    ...uploadedCases(call),
    ...ownServerCases(api, call),
    ...pacedCases(call, call.operation.source),
  ]
}

/** What is the same for all operations, and is tried with one of them. */
export function generalClientCases(api: ApiDescription, call: SampledCall): PlannedCase[] {
  return [...baseUrlCases(api, call), ...pacedCases(call, api.document)]
}

/** Whether a case is about what a generated client does by itself, so that nothing else can stand in for it. */
export function isClientCase(contractCase: ContractCase): contractCase is ClientCase {
  return ['unsent', 'sent', 'paced', 'walked', 'uploaded'].includes(contractCase.kind)
}
