import { parseExactJson } from './exact-json.ts'
import { findTooDeep } from './json-depth.ts'
import { locateJsonError } from './json-error-place.ts'
import { type DocumentLimits, tooDeep, withUsualLimits } from './limits.ts'

/**
 * Parses the text of a JSON file, whose integers are kept exactly where that is asked for.
 * @throws when it has a syntax error; the message starts with `file:line:column`.
 * @throws {LimitError} when it nests too deep.
 */
export function parseJson(
  text: string,
  file: string,
  isExact = false,
  limits: DocumentLimits = withUsualLimits(),
): unknown {
  const deep = findTooDeep(text, limits.depth)
  if (deep) throw tooDeep(`${file}:${deep.line}:${deep.column}: this`, limits)
  try {
    return isExact ? parseExactJson(text) : JSON.parse(text)
  } catch (cause) {
    const { line, column } = locateJsonError(text)
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file}:${line}:${column}: not valid JSON: ${message}`, { cause })
  }
}
