import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'

/** A request that a run means to send. It has no credentials yet. */
export interface PlannedRequest {
  readonly request: IncomingRequest
  /** Absent when the document has none for it. */
  readonly operation?: Operation
  /** The status of a recorded answer. Without it, any success is expected. */
  readonly recordedStatus?: number
  /** Properties in which the recorded answer is known to break the document. */
  readonly contradicts?: readonly string[]
}
