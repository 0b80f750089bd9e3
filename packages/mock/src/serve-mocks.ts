import { type ApiDescription, type ApiSource, loadApi } from '@crm-clients/openapi'
import { PortInUseError } from '@crm-clients/openapi/http'
import type { KeptRequests } from './mock-options.ts'
import { type StartedMock, startMock } from './start-mock.ts'

/** Options of {@link serveMocks}. */
export interface ServeMocksOptions {
  /** The port of the first mock; the next one takes the next port. 4010 by default; 0 means any that is free. */
  readonly port?: number
  /** Fails when a port is in use, instead of taking the next free one. */
  readonly strictPort?: boolean
  /** How much each mock remembers of the requests that it has seen; see `startMock`. */
  readonly keep?: KeptRequests
}

/** A mock on a port, and the name of its vendor. */
export interface ServedMock extends StartedMock {
  readonly name: string
}

const LAST_PORT = 65_535

/**
 * Starts one mock for each source. When one of them cannot start, none is left running.
 * @throws {PortInUseError} when a port is in use and `strictPort` is set. Otherwise as `createMock`.
 */
export async function serveMocks(
  sources: readonly ApiSource[],
  { port = 4010, strictPort = false, keep = {} }: ServeMocksOptions = {},
): Promise<ServedMock[]> {
  const started: ServedMock[] = []
  try {
    let next = port
    for (const source of sources) {
      const api = await loadApi(source)
      const mock = await startFrom(api, next, strictPort, keep)
      // A copy would not see what a reload changes.
      started.push(Object.assign(mock, { name: api.name }))
      next = port === 0 ? 0 : mock.port + 1
    }
    return started
  } catch (error) {
    await Promise.all(started.map(mock => mock.close()))
    throw error
  }
}

async function startFrom(
  api: ApiDescription,
  port: number,
  strictPort: boolean,
  keep: KeptRequests,
): Promise<StartedMock> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await startMock(api, { port: candidate, keep })
    } catch (error) {
      if (strictPort || !(error instanceof PortInUseError) || candidate >= LAST_PORT) throw error
    }
  }
}
