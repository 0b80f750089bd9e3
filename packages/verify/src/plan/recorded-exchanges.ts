import { existsSync, readFileSync } from 'node:fs'
import { UsageError } from '@crm-clients/openapi/command-line'
import { isRecord, parseJson } from '@crm-clients/openapi/document'
import { readFetchArguments } from '@crm-clients/openapi/http'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { writeBody } from '@crm-clients/openapi/serialization'
import { isRead } from '../exchange/exchange.ts'
import { findOperation, type Verification } from '../judge/verification.ts'
import type { PlannedRequest } from './planned-request.ts'

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

/**
 * The request of a recorded exchange, to be sent again. A recorded credential is left out: it is no longer the right one.
 * @throws {UsageError} for a read with a body, which nobody can send.
 */
export async function planRecorded(verification: Verification, exchange: DocumentedExchange): Promise<PlannedRequest> {
  const { name, request, response, contradicts } = exchange
  const method = request.method.toUpperCase()
  if (isRead(method) && request.body !== undefined) {
    throw new UsageError(`The recorded exchange "${name}" is a ${method} with a body. Remove the body.`)
  }
  const headers = new Headers({ accept: '*/*', ...request.headers })
  for (const name of ['authorization', 'cookie', 'content-length', 'host']) headers.delete(name)
  const written =
    request.body === undefined
      ? undefined
      : writeBody(headers.get('content-type') ?? 'application/json', undefined, request.body)
  // A multipart form has its boundary in the content type, and brings a new one.
  if (written?.contentType) headers.set('content-type', written.contentType)
  else headers.delete('content-type')
  const url = verification.baseUrl + request.path
  const planned = await readFetchArguments(url, { method, headers, body: written?.body ?? null })
  const operation = findOperation(verification, method, planned.url.pathname)
  return {
    request: planned,
    ...(operation && { operation }),
    ...(response?.status !== undefined && { recordedStatus: response.status }),
    ...(contradicts && { contradicts }),
  }
}
