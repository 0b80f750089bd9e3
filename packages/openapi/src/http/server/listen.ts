import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PortInUseError } from '../port-in-use-error.ts'

const THIS_MACHINE = '127.0.0.1'

/** Addresses that stand for all of a machine, and one of them at which the machine reaches itself. */
const EVERY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': THIS_MACHINE, '::': '::1' }

/** What is wrong with a place to listen at, by the code of the system. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not. Choose a port from 1024 on',
  EADDRNOTAVAIL: 'it is no address of this machine',
  ENOTFOUND: 'nobody knows this name',
  EAI_AGAIN: 'nobody knows this name',
}

/** Where a server listens. */
export interface ListenOptions {
  /** Any that is free with 0, and by default. */
  readonly port?: number | undefined
  /** An address or a name of this machine. By default 127.0.0.1. */
  readonly host?: string | undefined
}

/** A server on a port of this machine. */
export interface Listening {
  readonly port: number
  /** Where it answers, without a path. */
  readonly origin: string
  /** Stops it, also while clients keep their connections open. Calling it again does nothing. */
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1, or where it is told to.
 *
 * @throws {PortInUseError} when the port is in use.
 */
export async function listen(
  listener: RequestListener,
  { port = 0, host = THIS_MACHINE }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer(listener)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw explain(cause, port, host)
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
  const reached = EVERY_ADDRESS[host] ?? host
  return { port: actual, origin: `http://${reached.includes(':') ? `[${reached}]` : reached}:${actual}`, close }
}

function explain(cause: unknown, port: number, host: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'EADDRINUSE') return new PortInUseError(port, cause)
  const reason = REASONS[code]
  return reason === undefined ? cause : new Error(`Cannot listen at ${host}, port ${port}: ${reason}.`, { cause })
}
