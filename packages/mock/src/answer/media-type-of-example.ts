import type { Operation } from '@crm-clients/openapi/operation'
import { findResponse, usualResponse } from '@crm-clients/openapi/operation'
import { matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import type { Preference } from './prefer.ts'

/**
 * The media type that has the example which is asked for, and that the request accepts. Prism looks for examples only in
 * the first one that is accepted.
 */
export function mediaTypeOfExample(
  operation: Operation,
  { code, example }: Preference,
  accept: string,
): string | undefined {
  if (example === undefined) return undefined
  const documented = code === undefined ? usualResponse(operation) : findResponse(operation, code)
  const accepted = accept.split(',').map(readMediaType)
  return Object.entries(documented?.response.content ?? {})
    .filter(([, { examples = {} }]) => Object.hasOwn(examples, example))
    .map(([mediaType]) => mediaType)
    .find(mediaType => matchMediaType(accepted, readMediaType(mediaType)) !== undefined)
}
