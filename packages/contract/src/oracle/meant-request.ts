import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { Alteration } from '@crm-clients/openapi/request'
import { isForm, isMultipart } from '@crm-clients/openapi/serialization'
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

/** Whether a body is meant to be sent. A form of pairs has none without fields. */
export function hasMeantBody(meant: MeantRequest): boolean {
  const { call, alteration } = meant
  if (alteration.text !== undefined) return alteration.text !== null && alteration.text !== ''
  if (call.body === undefined) return false
  const mediaType = meantMediaType(meant) ?? ''
  const isPairs = isForm(mediaType) && !isMultipart(mediaType)
  return !isPairs || Object.values(Object(call.body)).some(field => field !== undefined && field !== null)
}
