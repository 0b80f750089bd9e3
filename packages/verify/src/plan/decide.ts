import type { Credential } from '@crm-clients/openapi/operation'
import { isRead, WRITE_REASON } from '../exchange/exchange.ts'
import type { Verification } from '../judge/verification.ts'
import type { PlannedRequest } from './planned-request.ts'
import { type CredentialValues, chooseCredentials } from './server-credentials.ts'

/** The credentials to send a request with, or the reason why it is not sent. */
export interface Decision {
  readonly credentials?: readonly Credential[]
  readonly reason?: string
  readonly isMissingCredentials?: boolean
}

/** Decides whether a planned request is sent, and with which credentials. */
export function decide(
  verification: Verification,
  { operation, request }: PlannedRequest,
  values: CredentialValues,
  writes: boolean,
): Decision {
  if (!operation) return { reason: 'the document has no such operation' }
  if (!isRead(request.method) && !writes) return { reason: WRITE_REASON }
  const credentials = chooseCredentials(verification, operation, values)
  return typeof credentials === 'string' ? { reason: credentials, isMissingCredentials: true } : { credentials }
}
