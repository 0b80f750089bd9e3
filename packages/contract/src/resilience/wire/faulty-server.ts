import { EventEmitter, once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { readRequests, type WireRequest } from './read-requests.ts'

/** A request, and the connection on which to answer it or not. */
export interface Arrival {
  readonly socket: Socket
  readonly request: WireRequest
  /** 1 for the first request that the server got. */
  readonly number: number
}

/** What a server does to those who call it. */
export interface Behaviour {
  /** Gets a connection of which nothing has been read. In its absence requests are read. */
  readonly accept?: (socket: Socket) => void
  /** Gets a request that has been read. In its absence nothing is answered. */
  readonly serve?: (arrival: Arrival) => void
}

/** A server on 127.0.0.1 that counts what reaches it. It never closes a connection that its behaviour does not close. */
export interface FaultyServer {
  readonly origin: string
  /** Connections accepted. */
  readonly connections: number
  /** Requests of which the head has been read. */
  readonly heads: number
  /** Requests that have been read to their end. */
  readonly requests: readonly WireRequest[]
  /**
   * Connections that have brought a request and that neither side has closed. Node opens one more after an aborted request,
   * and keeps it for the next.
   */
  readonly usedConnections: number
  /** Waits until something is true of this server. */
  until(isReached: (server: FaultyServer) => boolean): Promise<void>
  /** Stops listening, closes every connection. */
  close(): Promise<void>
}

/** Starts a server. Port 0 is any free one; a given one serves a test in which the server comes up late. */
export async function startFaultyServer({ accept, serve }: Behaviour, port = 0): Promise<FaultyServer> {
  const changes = new EventEmitter()
  const sockets = new Set<Socket>()
  const used = new Set<Socket>()
  const requests: WireRequest[] = []
  let connections = 0
  let heads = 0

  const listener = createServer({ pauseOnConnect: accept !== undefined, noDelay: true }, socket => {
    connections++
    sockets.add(socket)
    // Clients reset connections too, and that is not for this server to complain about.
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      used.delete(socket)
      changes.emit('change')
    })
    if (accept) accept(socket)
    else readRequests(socket, { onHead: () => begin(socket), onRequest: request => arrive(socket, request) })
    changes.emit('change')
  })

  function begin(socket: Socket): void {
    heads++
    used.add(socket)
  }

  function arrive(socket: Socket, request: WireRequest): void {
    const number = requests.push(request)
    serve?.({ socket, request, number })
    changes.emit('change')
  }

  listener.listen(port, '127.0.0.1')
  await once(listener, 'listening')
  const server: FaultyServer = {
    origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections
    },
    get heads() {
      return heads
    },
    get usedConnections() {
      return used.size
    },
    async until(isReached) {
      while (!isReached(server)) await once(changes, 'change')
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
  return server
}

/** An origin on 127.0.0.1 where nobody listens. */
export async function findClosedOrigin(): Promise<string> {
  const server = await startFaultyServer({})
  await server.close()
  return server.origin
}
