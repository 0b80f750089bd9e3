import type { CallArguments } from '@crm-clients/openapi/operation'
import type { Refusal, Routed } from '@crm-clients/openapi/request'
import type { Received } from '../receive/receive.ts'

/** A request that leads to an operation, what it says, and what is against it. */
export interface Checked extends Received, Routed {
  /** Absent when the body cannot be read. */
  readonly values?: CallArguments
  readonly refusal?: Refusal
}

/** The steps of a mock that authenticate, read and check a request. */
export type RequestCheck = (request: Received & Routed) => Promise<Checked>
