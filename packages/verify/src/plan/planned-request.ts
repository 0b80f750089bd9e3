import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Expectation } from '../compare/expectation.ts'

/** A request that a run means to send. It has no credentials yet. */
export interface PlannedRequest {
  readonly request: IncomingRequest
  /** Absent when the document has none for it. */
  readonly operation?: Operation
  readonly expected: Expectation
  /** Why it cannot be sent, where it cannot. */
  readonly unsendable?: string
}
