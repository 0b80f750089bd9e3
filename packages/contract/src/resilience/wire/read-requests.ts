import type { Socket } from 'node:net'

/** A request as it arrived, byte for byte. */
export interface WireRequest {
  readonly method: string
  /** Path and query, as in the request line. */
  readonly target: string
  /** The request line and the headers. */
  readonly head: string
  /** Without the frames of its chunks, if it came in chunks. */
  readonly body: Buffer
}

/** What is told about the requests of a connection. */
export interface RequestListener {
  /** The head is there, the body may be on its way. */
  onHead(): void
  /** The whole request is there. */
  onRequest(request: WireRequest): void
}

/** Reads the requests of a connection, one after the other. A broken connection is no error: it tells nothing more. */
export function readRequests(socket: Socket, listener: RequestListener): void {
  let received = Buffer.alloc(0)
  let knowsHead = false
  socket.on('data', chunk => {
    received = Buffer.concat([received, chunk])
    for (let bodyStart = findBody(received); bodyStart !== undefined; bodyStart = findBody(received)) {
      const head = received.toString('latin1', 0, bodyStart - 4)
      if (!knowsHead) listener.onHead()
      knowsHead = true
      const end = findEnd(received, bodyStart, head)
      if (end === undefined) return
      const [method = '', target = ''] = head.split(' ', 2)
      const body = received.subarray(bodyStart, end)
      received = received.subarray(end)
      knowsHead = false
      listener.onRequest({ method, target, head, body: isChunked(head) ? joinChunks(body) : body })
    }
  })
}

function findBody(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n')
  return end < 0 ? undefined : end + 4
}

function findEnd(received: Buffer, bodyStart: number, head: string): number | undefined {
  if (isChunked(head)) {
    const lastChunk = received.indexOf('0\r\n\r\n', bodyStart)
    return lastChunk < 0 ? undefined : lastChunk + 5
  }
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  return received.length < bodyStart + length ? undefined : bodyStart + length
}

function isChunked(head: string): boolean {
  return /^transfer-encoding: *chunked/im.test(head)
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
function joinChunks(framed: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let position = 0; position < framed.length; ) {
    const lineEnd = framed.indexOf('\r\n', position)
    const start = lineEnd + 2
    const end = start + Number.parseInt(framed.toString('latin1', position, lineEnd), 16)
    chunks.push(framed.subarray(start, end))
    position = end + 2
  }
  return Buffer.concat(chunks)
}
