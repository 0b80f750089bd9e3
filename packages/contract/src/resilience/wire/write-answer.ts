import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** Headers by name; `undefined` leaves out one that is otherwise written. */
export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>

/** What a vendor would answer. */
export const ANSWER = { answer: 'whole' }

/** {@link ANSWER} as it travels. */
export const ANSWER_TEXT = JSON.stringify(ANSWER)

/** What a proxy in front of the vendor would answer. */
export const HTML_PAGE = '<!DOCTYPE html><title>Bad gateway</title><h1>The proxy is sorry</h1>'

/** Status line and headers. The connection is not kept alive, so a client that is done with it closes it. */
export function writeHead(status: number, headers: AnswerHeaders = {}): string {
  const all = { connection: 'close', 'content-type': 'application/json', ...headers }
  const lines = Object.entries(all).filter(([, value]) => value !== undefined)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(line => line.join(': ')), '', ''].join('\r\n')
}

/** Writes a whole answer, and leaves it to the client to close the connection. */
export function writeAnswer(
  socket: Socket,
  status: number,
  body: string | Buffer = ANSWER_TEXT,
  headers: AnswerHeaders = {},
): void {
  socket.write(writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }))
  socket.write(body)
}
