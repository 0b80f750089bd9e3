import type { HttpAnswer } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'

/** The answer to a request, before it is written as a response. */
export interface Answer extends HttpAnswer {
  /** The operation that the request was for, if there is one. */
  readonly operation?: Operation
  /** What the mock had against the request, or against what it was told to answer. */
  readonly objection?: string
  /** How many milliseconds later it is sent, where a reply says so. */
  readonly delay?: number
}
