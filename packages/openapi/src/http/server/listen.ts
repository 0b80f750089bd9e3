import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortInUseError } from '../port-in-use-error.ts'

const HOST = '127.0.0.1'

/** A server on a port of this machine. */
export interface Listening {
  readonly port: number
  /** Where it answers, without a path. */
  readonly origin: string
  /** Stops it, also while clients keep their connections open. Calling it again does nothing. */
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1.
 *
 * @param port any that is free with 0.
 * @throws {PortInUseError} when the port is in use.
 */
export async function listen(listener: RequestListener, port = 0): Promise<Listening> {
  const server = createServer(listener)
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    throw isTaken ? new PortInUseError(port, cause) : cause
  }
  const { port: actual } = server.address() as AddressInfo
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= new Promise(resolve => {
      server.close(() => resolve())
      // Clients keep connections open for the next request, and close() would wait for them.
      server.closeAllConnections()
    })
    return closed
  }
  return { port: actual, origin: `http://${HOST}:${actual}`, close }
}
