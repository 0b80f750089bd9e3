import { writeExactJson } from '../document/exact-json.ts'
import { isJson } from '../serialization/media-type.ts'
import type { HttpAnswer } from './http-answer.ts'

/** Statuses whose responses have no body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = new Set([204, 205, 304])

/** Whether responses with this status never have a body. */
export function isWithoutBody(status: number): boolean {
  return WITHOUT_BODY.has(status)
}

/** What a sender says about the length of a body. It follows from the bytes, whatever an answer says. */
const LENGTH = ['content-length', 'transfer-encoding']

/** Turns an answer into a response, its body written as its content type says. A list is sent as one header for each item. */
export function buildResponse(answer: HttpAnswer, method: string): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    headers.delete(name)
    for (const item of [value ?? []].flat()) headers.append(name, String(item))
  }
  for (const name of LENGTH) headers.delete(name)
  const hasBody = answer.body !== undefined && method !== 'HEAD' && !isWithoutBody(answer.status)
  if (!hasBody) {
    headers.delete('content-type')
    return new Response(null, { status: answer.status, headers })
  }
  const body = serialize(answer.body, headers.get('content-type') ?? 'application/json')
  return new Response(body, { status: answer.status, headers })
}

function serialize(body: unknown, contentType: string): string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  if (body instanceof Blob || body instanceof ArrayBuffer) return body
  if (isJson(contentType)) return writeExactJson(body)
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return typeof body === 'string' ? body : writeExactJson(body)
}
