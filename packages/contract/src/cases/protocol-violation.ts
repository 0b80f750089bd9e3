import type { Alteration } from '@crm-clients/openapi/request'
import type { Reason } from './contract-case.ts'

/** A request that breaks what the document says outside of its schemas. */
export interface ProtocolViolation {
  readonly keyword: string
  readonly detail?: string
  readonly says: string
  readonly reason: Reason
  readonly alteration?: Alteration
  readonly mediaType?: string
  /** The parameter that is left out of the call. */
  readonly without?: { readonly in: string; readonly name: string }
}
