import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ORDER, TOKEN } from './shop.ts'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on a free port of this machine. */
export interface LocalServer extends AsyncDisposable {
  readonly origin: string
  /** Method and target of the requests that came, oldest first. */
  readonly requests: string[]
}

/** Starts a server that answers as it is told to. */
export async function startServer(handle: Handler): Promise<LocalServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    handle(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, requests, [Symbol.asyncDispose]: close }
}

/** Answers with JSON, and with the header that the shop's spec requires of a success. */
export function answerJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const total = status === 200 ? { 'x-total': '1' } : {}
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...total, ...headers })
  response.end(JSON.stringify(body))
}

/** The shop's server, which does what its spec says. */
export const conforming: Handler = (request, response) => {
  const path = request.url?.split('?')[0]
  if (path === '/v1/health') response.writeHead(204).end()
  else if (path === '/v1/motto') response.writeHead(200, { 'content-type': 'text/plain' }).end('Tea for all')
  else if (!isAuthorized(request)) answerJson(response, 401, { message: 'Who are you?' })
  else if (request.method === 'POST') response.writeHead(201).end()
  else answerJson(response, 200, { data: [ORDER], cursor: null }, { 'x-trace': 'a' })
}

/** Whether a request carries the shop's token. */
export function isAuthorized(request: IncomingMessage): boolean {
  return request.headers.authorization === `Bearer ${TOKEN}`
}
