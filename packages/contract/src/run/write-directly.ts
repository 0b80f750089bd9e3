import { credentialsOf, type Operation } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import type { SentCase } from '../cases/client/client-case.ts'
import type { RequestCase } from '../cases/contract-case.ts'

/** The request of a case, written without the client. */
export function writeDirectly(baseUrl: string, operation: Operation, contractCase: RequestCase | SentCase): Request {
  const { kind } = contractCase
  const chosen = kind === 'sent' ? contractCase.expects.mediaType : undefined
  const call = { ...contractCase.call, ...(chosen !== undefined && { contentType: chosen }) }
  const alteration = kind === 'refused' ? contractCase.alteration : undefined
  const credentials = credentialsOf(operation, alteration?.credentials)
  const request = writeRequest({ baseUrl, operation, credentials }, call, alteration)
  if (kind === 'status') {
    request.headers.append('prefer', contractCase.prefer)
    if (contractCase.accept !== undefined) request.headers.set('accept', contractCase.accept)
  }
  return request
}
