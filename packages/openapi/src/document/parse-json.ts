import { parseExactJson } from './exact-json.ts'
import { locateJsonError } from './json-error-place.ts'
import { measureJson } from './json-size.ts'
import { type DocumentLimits, tooDeep, withUsualLimits } from './limits.ts'
import { placeAt } from './place-at.ts'

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
  const { excess } = measureJson(text, { levels: limits.depth })
  if (excess) {
    const { line, column } = placeAt(text, excess.offset)
    throw tooDeep(`${file}:${line}:${column}: this`, limits)
  }
  try {
    return isExact ? parseExactJson(text) : JSON.parse(text)
  } catch (cause) {
    const { line, column } = locateJsonError(text)
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file}:${line}:${column}: not valid JSON: ${message}`, { cause })
  }
}
