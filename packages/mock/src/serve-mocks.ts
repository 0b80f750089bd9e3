import { type ApiDescription, type ApiSource, loadApi } from '@crm-clients/openapi'
import {
  BOOLEAN,
  type KindsOf,
  listOf,
  refuseWrongArgument,
  refuseWrongOptions,
  required,
  SOURCE,
} from '@crm-clients/openapi/command-line'
import { PortInUseError } from '@crm-clients/openapi/http'
import { START_KINDS, type StartedMock, type StartMockOptions, startMock } from './start-mock.ts'

/** Options of {@link serveMocks}: those of each mock, and where they listen. */
export interface ServeMocksOptions extends StartMockOptions {
  /** The port of the first mock; the next one takes the next port. 4010 by default; 0 means any that is free. */
  readonly port?: number
  /** Fails when a port is in use, instead of taking the next free one. */
  readonly strictPort?: boolean
}

/** A source with options of its own, which outweigh those of all. A port of its own is never another one. */
export interface SourceToServe extends StartMockOptions {
  readonly source: ApiSource
}

const SERVE_KINDS: KindsOf<ServeMocksOptions> = { ...START_KINDS, strictPort: BOOLEAN }
const SOURCE_KINDS: KindsOf<SourceToServe> = { ...START_KINDS, source: required(SOURCE) }

/** A mock on a port, and the name of its vendor. */
export interface ServedMock extends StartedMock {
  readonly name: string
}

const LAST_PORT = 65_535

/**
 * Starts one mock for each source. When one of them cannot start, none is left running.
 * @throws {PortInUseError} when a port is in use and `strictPort` is set. Otherwise as `startMock`.
 * @example
 * await using mocks = await serveMocks(['fintoro', { source: 'kare', port: 5000 }])
 */
export async function serveMocks(
  sources: readonly (ApiSource | SourceToServe)[],
  given: ServeMocksOptions = {},
): Promise<ServedMock[] & AsyncDisposable> {
  refuseWrongArgument('serveMocks', 'sources', sources, listOf(SOURCE))
  refuseWrongOptions('serveMocks', given, SERVE_KINDS)
  for (const source of sources) if (hasOptions(source)) refuseWrongOptions('serveMocks', source, SOURCE_KINDS)
  const { port = 4010, strictPort = false, ...options } = given
  const started: ServedMock[] = []
  const stop = async () => {
    await Promise.all(started.map(mock => mock.close()))
  }
  try {
    let next = port
    for (const wanted of sources) {
      const { source, ...own } = hasOptions(wanted) ? wanted : { source: wanted }
      const api = await loadApi(source)
      const mock = await startFrom(api, { ...options, port: next, ...own }, strictPort || own.port !== undefined)
      // A copy would not see what a reload changes.
      started.push(Object.assign(mock, { name: api.name }))
      next = port === 0 ? 0 : mock.port + 1
    }
    return Object.assign(started, { [Symbol.asyncDispose]: stop })
  } catch (error) {
    await stop()
    throw error
  }
}

function hasOptions(given: ApiSource | SourceToServe): given is SourceToServe {
  return typeof given === 'object' && 'source' in given && !('openapi' in given)
}

async function startFrom(api: ApiDescription, options: StartMockOptions, strictPort: boolean): Promise<StartedMock> {
  for (let port = options.port ?? 0; ; port += 1) {
    try {
      return await startMock(api, { ...options, port })
    } catch (error) {
      if (strictPort || !(error instanceof PortInUseError) || port >= LAST_PORT) throw error
    }
  }
}
