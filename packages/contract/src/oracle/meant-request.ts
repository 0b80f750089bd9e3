import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { Alteration } from '@crm-clients/openapi/request'
import type { RequestCase } from '../cases/contract-case.ts'

/** What a case meant to send: a call, and what no client changes in it by itself. */
export interface MeantRequest {
  readonly operation: Operation
  readonly call: CallArguments
  readonly alteration: Alteration
}

/** What a case means to send. */
export function meantBy(operation: Operation, contractCase: RequestCase): MeantRequest {
  const { kind, call } = contractCase
  return { operation, call, alteration: (kind === 'refused' && contractCase.alteration) || {} }
}

/** The media type in which the body is meant to be sent. Null where no content type is sent. */
export function meantMediaType({ operation, call, alteration }: MeantRequest): string | null {
  if (alteration.contentType !== undefined) return alteration.contentType
  return call.contentType ?? Object.keys(operation.requestBody?.content ?? {})[0] ?? 'application/json'
}

/** Whether a body is meant to be sent. A form without fields is one: its content type says so. */
export function hasMeantBody({ call, alteration }: MeantRequest): boolean {
  if (alteration.text !== undefined) return alteration.text !== null && alteration.text !== ''
  return call.body !== undefined
}
