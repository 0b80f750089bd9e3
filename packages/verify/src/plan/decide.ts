import { isReadMethod } from '@crm-clients/openapi/http'
import type { Credential } from '@crm-clients/openapi/operation'
import { WRITE_REASON } from '../exchange/write-reason.ts'
import { chooseCredentials } from '../verification/server-credentials.ts'
import type { Verification } from '../verification/verification.ts'
import { otherOrigin } from './other-origin.ts'
import type { PlannedRequest } from './planned-request.ts'

/** The credentials to send a request with, or the reason why it is not sent. */
export interface Decision {
  readonly credentials?: readonly Credential[]
  readonly reason?: string
  readonly isMissingCredentials?: boolean
}

/** Decides whether a planned request is sent, and with which credentials. */
export function decide(verification: Verification, { operation, request, unsendable }: PlannedRequest): Decision {
  if (unsendable !== undefined) return { reason: `its example cannot be sent: ${unsendable}` }
  if (!operation) return { reason: 'the document has no such operation' }
  if (!isReadMethod(request.method) && !verification.writes) return { reason: WRITE_REASON }
  const home = otherOrigin(verification, operation)
  if (home !== undefined) return { reason: `it is called at ${home}, which its credentials are for` }
  const credentials = chooseCredentials(verification.name, operation, verification.credentials)
  return typeof credentials === 'string' ? { reason: credentials, isMissingCredentials: true } : { credentials }
}
