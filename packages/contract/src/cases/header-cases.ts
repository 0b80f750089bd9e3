import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import { listHeaders } from '@crm-clients/openapi/operation'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'
import type { IsShownHere } from './shown-answers.ts'
import { chooseStatus, NO_STATUS } from './status-cases.ts'

/** Each documented header of an answer is there, and the client can read it. */
export function headerCases(
  api: ApiDescription,
  { operation, call }: SampledCall,
  isShownHere: IsShownHere,
): PlannedCase[] {
  const { operationId } = operation
  const headers = listHeaders(api, operation).filter(({ documented }) => isShownHere(operation, documented))
  return headers.map(({ documented, ...header }): PlannedCase => {
    const { name } = header
    const location = joinPointer('', 'header', name)
    const entry = { operationId, status: documented, location, expects: 'accepted' } as const
    const status = chooseStatus(documented, operation)
    if (status === undefined) return { entry, reason: NO_STATUS }
    return {
      kind: 'status',
      name: `${operationId} answers ${status} with the header ${name}`,
      operationId,
      entry,
      call,
      status,
      prefer: `code=${status}`,
      header,
    }
  })
}
