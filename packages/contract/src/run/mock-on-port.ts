import type { Mock, StartedMock } from '@crm-clients/mock'
import { type IncomingRequest, isReadMethod } from '@crm-clients/openapi/http'

/** A mock on a port, in the shape of one in memory: what is asked goes through a socket, there and back. */
export function mockOnPort(started: StartedMock): Mock {
  const { origin } = new URL(started.url)
  return {
    ...started,
    async answer(request) {
      const response = await globalThis.fetch(...requestFor(origin, request))
      const { requests } = started
      const recorded = requests.at(-1)
      // Whoever asks finds its own request by its headers.
      if (recorded) requests.splice(-1, 1, { ...recorded, headers: request.headers })
      return response
    },
  }
}

function requestFor(origin: string, { url, method, headers, bytes }: IncomingRequest): Parameters<typeof fetch> {
  const body = isReadMethod(method) || bytes.length === 0 ? null : new Uint8Array(bytes)
  return [new URL(url.pathname + url.search, origin), { method, headers, body, redirect: 'manual' }]
}
