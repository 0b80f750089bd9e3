import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createListener, listen } from '../../../src/http/server/index.ts'

const ECHO = createListener(async ({ bytes }) => new Response(bytes))

/** Requests that begin, and never end: in their line, in their headers and in their bodies. */
const BEGINNINGS = [
  'POST /a',
  'POST /a HTTP/1.1\r\nHost: a\r\nX-Slow: a',
  'POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\na',
  'POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
]

test('hundreds of requests that never end hold up nobody else, and end when the server stops', async () => {
  const server = await listen(ECHO)
  const sockets = await Promise.all(
    Array.from({ length: 400 }, async (_, index) => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => {})
      await once(socket, 'connect')
      socket.write(BEGINNINGS[index % BEGINNINGS.length] ?? '')
      return socket
    }),
  )
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const response = await fetch(`${server.origin}/a`, { method: 'POST', body: `${index}` })
      return await response.text()
    }),
  )
  expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
  const ended = Promise.all(sockets.map(socket => socket.closed || once(socket, 'close')))
  await server.close()
  await ended
})
