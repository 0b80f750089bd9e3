import type { RequestListener } from 'node:http'

/**
 * Lets pages of every origin call what listens behind it, and read every header of its answers. Preflights end here: they
 * come from the browser, not from the client, and no spec describes them.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowAnyOrigin(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', '*')
    const { 'access-control-request-method': method, 'access-control-request-headers': headers } = request.headers
    if (request.method !== 'OPTIONS' || method === undefined) return listener(request, response)
    // They are repeated because `*` does not stand for Authorization.
    response.setHeader('access-control-allow-methods', method)
    if (headers !== undefined) response.setHeader('access-control-allow-headers', headers)
    response.writeHead(204).end()
  }
}
