import { usualStatus } from '@crm-clients/openapi/operation'
import { holdsFile, mediaTypeOfBody, reasonAgainstBody } from '@crm-clients/openapi/serialization'
import type { PlannedCase } from '../planned-case.ts'
import type { SampledCall } from '../sampled-call.ts'
import { clientEntry } from './client-entry.ts'

/**
 * A client that is not told in which of several media types to send a body chooses the first documented one that has room
 * for it: of those of JSON and of a multipart form the form, for a body with a file.
 */
export function mediaTypeCases({ operation, call, bodies }: SampledCall): PlannedCase[] {
  const { operationId, requestBody } = operation
  const documented = Object.keys(requestBody?.content ?? {})
  if (documented.length < 2) return []
  const { contentType: _, ...others } = call
  return documented.map((mediaType): PlannedCase => {
    const entry = { ...clientEntry(operationId, 'media type', 'accepted', '/body'), mediaType }
    const body = bodies.find(candidate => candidate.mediaType === mediaType)?.value
    const chosen = documented.find(
      name => reasonAgainstBody(name, requestBody?.content?.[name] ?? {}, body) === undefined,
    )
    if (body === undefined || chosen !== mediaType) return { entry, reason: 'a client does not choose it by itself' }
    const name = `${operationId} chooses ${mediaType} by itself${holdsFile(body) ? ' for a file' : ''}`
    const own = { kind: 'sent', name, operationId, entry, status: usualStatus(operation) } as const
    return { ...own, call: { ...others, body }, expects: { mediaType: mediaTypeOfBody(mediaType, body) } }
  })
}
