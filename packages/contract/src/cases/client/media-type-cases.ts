import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { usualStatus } from '@crm-clients/openapi/operation'
import type { SampleBody } from '@crm-clients/openapi/sampling'
import { holdsFile, isMultipart } from '@crm-clients/openapi/serialization'
import type { SentCase } from './client-case.ts'

/**
 * A client that is not told in which of several media types to send a body chooses the first documented one, or a
 * multipart form for a body with a file.
 */
export function mediaTypeCases(operation: Operation, call: CallArguments, bodies: readonly SampleBody[]): SentCase[] {
  const { operationId, requestBody } = operation
  const documented = Object.keys(requestBody?.content ?? {})
  if (documented.length < 2) return []
  const { contentType: _, ...others } = call
  return documented.flatMap((mediaType): SentCase[] => {
    const body = bodies.find(candidate => candidate.mediaType === mediaType)?.value
    const chosen = holdsFile(body) ? documented.find(isMultipart) : documented[0]
    if (body === undefined || chosen !== mediaType) return []
    const name = `${operationId} chooses ${mediaType} by itself${holdsFile(body) ? ' for a file' : ''}`
    const own = { kind: 'sent', name, operationId, status: usualStatus(operation) } as const
    return [{ ...own, call: { ...others, body }, expects: { mediaType } }]
  })
}
