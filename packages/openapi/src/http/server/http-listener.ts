import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buildResponse } from '../build-response.ts'
import { HeldBody } from '../held-body.ts'
import type { HttpAnswer } from '../http-answer.ts'
import type { IncomingRequest } from '../incoming-request.ts'
import { joinChunks } from '../join-chunks.ts'
import { MOST_BODY_BYTES } from '../most-body-bytes.ts'
import { busyAnswer, problem, problemAnswer } from '../problem.ts'

// Only the path counts.
const ORIGIN = 'http://localhost'

const streamed = new WeakSet<Response>()

/** Marks a response whose body is sent as it comes, since it is long or has no end. Others are sent at once, with their length. */
export function sendAsItComes(response: Response): Response {
  streamed.add(response)
  return response
}

/** Puts what answers requests, such as a mock or a proxy, behind Node's HTTP server. */
export function createListener(respond: (request: IncomingRequest) => Promise<Response>) {
  return async (message: IncomingMessage, output: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    output.once('close', () => gone.abort())
    try {
      using held = new HeldBody()
      const read = await readBytes(message, held)
      const isRead = read instanceof Uint8Array
      const response = isRead
        ? await respond(describe(message, read, gone.signal))
        : buildResponse(read, message.method ?? 'GET')
      // Node discards what is left of the body only when the connection ends.
      if (!isRead) output.setHeader('connection', 'close')
      output.writeHead(response.status, [...response.headers].flat())
      if (streamed.has(response)) await writeAsItComes(response, output)
      else output.end(new Uint8Array(await response.arrayBuffer()))
    } catch (error) {
      output.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/** No more is taken than is sent, so that a body of any length takes no memory. */
async function writeAsItComes({ body }: Response, output: ServerResponse): Promise<void> {
  const reader = body?.getReader()
  const gone = new Promise<void>(resolve => output.once('close', () => resolve()))
  void gone.then(() => reader?.cancel().catch(() => undefined))
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    if (!output.write(chunk.value)) await Promise.race([once(output, 'drain'), gone])
    if (output.destroyed) return
  }
  output.end()
}

/** The body, or what is answered when it is too large. */
async function readBytes(message: IncomingMessage, held: HeldBody): Promise<Uint8Array<ArrayBuffer> | HttpAnswer> {
  if (Number(message.headers['content-length'] ?? 0) > MOST_BODY_BYTES) return tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of message) {
    size += chunk.length
    if (size > MOST_BODY_BYTES) return tooLarge()
    if (!held.hold(chunk.length)) return busyAnswer()
    chunks.push(chunk)
  }
  return joinChunks(chunks, size)
}

function describe(message: IncomingMessage, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): IncomingRequest {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  // A request line may hold anything; what is no URL leads to no operation either.
  const target = (message.url ?? '/').replace(/^\/+/, '/')
  const url = new URL(URL.canParse(target, ORIGIN) ? target : '/', ORIGIN)
  return { method: message.method ?? 'GET', url, headers, bytes, signal }
}

function tooLarge(): HttpAnswer {
  const detail = `Bodies of up to ${MOST_BODY_BYTES} bytes are read. Send a smaller one.`
  return problemAnswer(problem(413, 'The body is too large', detail))
}
