import { existsSync, readFileSync } from 'node:fs'
import { UsageError } from '@crm-clients/openapi/command-line'
import { isRecord, parseJson } from '@crm-clients/openapi/document'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'

/**
 * Reads a file of recorded exchanges: an array of `{ name, request: { method, path, headers, body }, response }`.
 * @throws {UsageError} when there is no such file, or it holds something else; the message names the place.
 */
export function readRecordedExchanges(file: string): DocumentedExchange[] {
  if (!existsSync(file)) throw new UsageError(`Cannot read ${file}: there is no such file. Check the path.`)
  let content: unknown
  try {
    content = parseJson(readFileSync(file, 'utf8'), file)
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
  if (!Array.isArray(content))
    throw new UsageError(`${file} is not an array of exchanges. Write [{ name, request, … }].`)
  content.forEach((entry, index) => {
    const request = isRecord(entry) ? entry.request : undefined
    const isComplete = isRecord(request) && typeof request.method === 'string' && typeof request.path === 'string'
    if (!isComplete) throw new UsageError(`${file}: exchange ${index + 1} has no request with a method and a path.`)
    if (!String(request.path).startsWith('/')) {
      throw new UsageError(`${file}: the path of exchange ${index + 1} does not start with a slash.`)
    }
  })
  return content
}
