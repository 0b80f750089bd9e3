import { type IncomingMessage, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Mock, StartedMock } from '@crm-clients/mock'
import { type IncomingRequest, isReadMethod, isWithoutBody } from '@crm-clients/openapi/http'

/** A mock on a port, in the shape of one in memory: what is asked goes through a socket, there and back. */
export function mockOnPort(started: StartedMock): Mock {
  const { origin } = new URL(started.url)
  return {
    ...started,
    async answer(request) {
      const response = await sendTo(origin, request)
      const { requests } = started
      const recorded = requests.at(-1)
      // Whoever asks finds its own request by its headers.
      if (recorded) requests.splice(-1, 1, { ...recorded, headers: request.headers })
      return response
    },
  }
}

/** Not by `fetch`, which adds headers that a document may have as parameters, such as `Accept-Language: *`. */
async function sendTo(origin: string, { url, method, headers, bytes }: IncomingRequest): Promise<Response> {
  const sentBytes = isReadMethod(method) ? new Uint8Array() : bytes
  // Node says so by itself for methods that usually have a body, and not for DELETE.
  const length = sentBytes.length > 0 ? { 'content-length': String(sentBytes.length) } : {}
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const address = new URL(url.pathname + url.search, origin)
    const sent = send(address, { method, headers: { ...Object.fromEntries(headers), ...length } }, resolve)
    sent.on('error', reject)
    sent.end(sentBytes)
  })
  const body = await buffer(answer)
  const { statusCode: status = 0, rawHeaders } = answer
  const received = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2)
    received.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  return new Response(isWithoutBody(status) || body.length === 0 ? null : new Uint8Array(body), {
    status,
    headers: received,
  })
}
