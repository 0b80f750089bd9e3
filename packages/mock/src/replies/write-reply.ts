import type { HttpAnswer } from '@crm-clients/openapi/http'
import { findResponse, type Operation, usualStatus } from '@crm-clients/openapi/operation'
import { isJson } from '@crm-clients/openapi/serialization'
import type { MockReply } from './mock-reply.ts'

/** A reply with its status and the content type of its body. */
export function writeReply(operation: Operation, { status: given, headers = {}, body }: MockReply): HttpAnswer {
  const status = given ?? usualStatus(operation)
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  if (body === undefined) return { status, headers: lower, body }
  const documented = Object.keys(findResponse(operation, status)?.response.content ?? {})
  const contentType = documented.find(isJson) ?? documented[0] ?? usualContentType(body)
  return { status, headers: { 'content-type': contentType, ...lower }, body }
}

/** Adds the headers of a reply to an answer that the document gave. */
export function withHeaders<Reply extends HttpAnswer>(reply: Reply, headers: MockReply['headers'] = {}): Reply {
  const lower = Object.entries({ ...reply.headers, ...headers }).map(([name, value]) => [name.toLowerCase(), value])
  return { ...reply, headers: Object.fromEntries(lower) }
}

function usualContentType(body: unknown): string {
  if (body instanceof Blob && body.type !== '') return body.type
  if ([Blob, Uint8Array, ArrayBuffer].some(kind => body instanceof kind)) return 'application/octet-stream'
  return typeof body === 'string' ? 'text/plain' : 'application/json'
}
