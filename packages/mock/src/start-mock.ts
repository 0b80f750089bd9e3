import type { ApiSource } from '@crm-clients/openapi'
import { createListener, listen } from '@crm-clients/openapi/http/server'
import type { AnyOperations } from './controls/mock-controls.ts'
import { createMock, type Mock } from './create-mock.ts'
import { KEPT_ON_A_PORT, type MockOptions } from './mock-options.ts'
import { allowAnyOrigin } from './receive/cross-origin.ts'

/** Options of a mock on a port. */
export interface StartMockOptions extends MockOptions {
  /** The port. By default, or with 0, any that is free. */
  readonly port?: number
  /** The address or name to listen at. By default 127.0.0.1, which nobody reaches but this machine. */
  readonly host?: string
  /** Lets pages of every origin call the mock, as their browsers ask for it. By default no page may read an answer. */
  readonly cors?: boolean
}

/** A mock on a port of this machine. */
export interface StartedMock<OperationId extends string = string> extends Mock<OperationId> {
  /** The base URL: origin and base path of the spec's server. */
  readonly url: string
  readonly port: number
  /**
   * Goes on with another document, or with the same file as it is now, on the same port: connections stay open, and no
   * request is refused on the way. As on a mock that has just started, no request was seen and no reply is planned;
   * `url`, `api` and `requests` of the mock are those of the new document.
   *
   * @throws as {@link createMock}; the mock then goes on as it was.
   * @example
   * await mock.reload('./specs/acme.yaml')
   */
  readonly reload: (source?: ApiSource) => Promise<void>
  /** Stops listening and ends all connections. May be called more than once. */
  readonly close: () => Promise<void>
}

/**
 * Starts a mock on a port of this machine.
 *
 * @throws {PortInUseError} when the port is in use. Otherwise as {@link createMock}.
 * @example
 * await using mock = await startMock('fintoro')
 * const fintoro = createFintoroClient({ token: 'test', baseUrl: mock.url })
 */
export async function startMock<Operations extends object = AnyOperations>(
  source: ApiSource,
  given: StartMockOptions = {},
): Promise<StartedMock<keyof Operations & string>> {
  const options = { ...given, keep: { ...KEPT_ON_A_PORT, ...given.keep } }
  let mock = await createMock<Operations>(source, options)
  const listener = createListener(request => mock.answer(request))
  const { port, origin, close } = await listen(options.cors ? allowAnyOrigin(listener) : listener, options)
  const reload = async (changed: ApiSource = source) => {
    mock = await createMock(changed, options)
    Object.assign(started, mock, { url: urlOf(mock, origin), [Symbol.asyncDispose]: close })
  }
  const started: StartedMock<keyof Operations & string> = {
    ...mock,
    url: urlOf(mock, origin),
    port,
    reload,
    close,
    [Symbol.asyncDispose]: close,
  }
  return started
}

function urlOf({ api }: Pick<Mock, 'api'>, origin: string): string {
  return `${origin}${api.basePaths[0]}`
}
