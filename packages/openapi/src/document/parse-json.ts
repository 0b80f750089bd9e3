import { locateJsonError } from './json-error-place.ts'

/**
 * Parses the text of a JSON file, by `JSON.parse` or as that does.
 * @throws when it has a syntax error; the message starts with `file:line:column`.
 */
export function parseJson(text: string, file: string, parse: (text: string) => unknown = JSON.parse): unknown {
  try {
    return parse(text)
  } catch (cause) {
    const { line, column } = locateJsonError(text)
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file}:${line}:${column}: not valid JSON: ${message}`, { cause })
  }
}
