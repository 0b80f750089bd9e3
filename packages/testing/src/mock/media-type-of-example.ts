import { matchMediaType, readMediaType } from '../document/media-type.ts'
import type { Operation } from '../document/operations.ts'
import { findResponse, type Preference, usualResponse } from './prefer.ts'

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
