import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMockCore, type Mock } from './create-mock.ts'
import { listBasePaths } from './document/base-paths.ts'
import type { DocumentSource } from './document/document-source.ts'
import { createListener } from './mock/http-listener.ts'
import type { MockOptions } from './mock/mock-options.ts'
import { PortInUseError } from './port-in-use-error.ts'

/** Options of a mock on a port. */
export interface StartMockOptions extends MockOptions {
  /** The port on 127.0.0.1. By default, or with 0, any port that is free. */
  readonly port?: number
}

/** A mock on a port of this machine. */
export interface StartedMock extends Mock, AsyncDisposable {
  /** The base URL: origin and base path of the spec's server. */
  readonly url: string
  readonly port: number
  /** Stops listening and ends all connections. May be called more than once. */
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'

/**
 * Starts a mock on a port of this machine.
 *
 * @throws {PortInUseError} when the port is in use. Otherwise as {@link createMock}.
 * @example
 * await using mock = await startMock('fintoro')
 * const fintoro = createFintoroClient({ token: 'test', baseUrl: mock.url })
 */
export async function startMock(source: DocumentSource, options: StartMockOptions = {}): Promise<StartedMock> {
  const { answer, ...mock } = await createMockCore(source, options)
  const server = createServer(createListener(answer))
  server.listen(options.port ?? 0, HOST)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    throw isTaken ? new PortInUseError(options.port ?? 0, cause) : cause
  }

  const { port } = server.address() as AddressInfo
  const [basePath] = listBasePaths(mock.document)
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= new Promise(resolve => {
      server.close(() => resolve())
      // Clients keep connections open for the next request, and close() would wait for them.
      server.closeAllConnections()
    })
    return closed
  }
  return { ...mock, url: `http://${HOST}:${port}${basePath}`, port, close, [Symbol.asyncDispose]: close }
}
