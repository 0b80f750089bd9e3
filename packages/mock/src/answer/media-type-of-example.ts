import type { Operation } from '@crm-clients/openapi/operation'
import { findResponse, usualResponse } from '@crm-clients/openapi/operation'
import { matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import type { Preference } from './prefer.ts'

/**
 * The media type that has the example which is asked for, and that the request accepts. Prism looks for examples only in
 * the first one that is accepted.
 */
export function mediaTypeOfExample(
  { responses }: Operation,
  { code, example }: Preference,
  accept: string,
): string | undefined {
  if (example === undefined) return undefined
  const documented = Object.entries(responses).map(([status, { content = {} }]) => ({ status, content }))
  const response = code === undefined ? usualResponse(documented) : findResponse(documented, code)
  const accepted = accept.split(',').map(readMediaType)
  return Object.entries(response?.content ?? {})
    .filter(([, { examples = {} }]) => Object.hasOwn(examples, example))
    .map(([mediaType]) => mediaType)
    .find(mediaType => matchMediaType(accepted, readMediaType(mediaType)) !== undefined)
}
