import { isMultipart, readMediaType } from '@crm-clients/openapi/serialization'
import type { Contract } from './contract.ts'
import type { CallEvidence } from './evidence.ts'
import { recordExchanges } from './mock-exchange.ts'
import { writeDirectly } from './write-directly.ts'

/**
 * The evidence with the same call, written without the client. What the client may write in several ways, it has written in
 * one of them: the parameters of its content type are kept, which mean nothing but to a multipart form.
 */
export async function addControl({ mock, baseUrl }: Contract, evidence: CallEvidence): Promise<CallEvidence> {
  const { contractCase, operation, isDirect, exchanges } = evidence
  if (isDirect || contractCase.kind === 'unsent') return evidence
  const request = writeDirectly(baseUrl, operation, contractCase)
  const [own, sent] = [request, exchanges[0]?.request].map(each => each?.headers.get('content-type') ?? '')
  if (own && sent && !isMultipart(own) && readMediaType(own) === readMediaType(sent)) {
    request.headers.set('content-type', sent)
  }
  const { fetch, exchanges: controls } = recordExchanges(mock)
  await fetch(request)
  const [control] = controls
  return { ...evidence, ...(control && { control }) }
}
