import type { ApiSource } from '@crm-clients/openapi'
import {
  BOOLEAN,
  type KindsOf,
  listOf,
  ORIGIN,
  PORT,
  refuseWrongArgument,
  refuseWrongOptions,
  SOURCE,
  TEXT,
} from '@crm-clients/openapi/command-line'
import { createListener, listen } from '@crm-clients/openapi/http/server'
import { createControlAnswering, isForControl } from './control/answer-control.ts'
import { CONTROL_PATH } from './control/control-document.ts'
import { isolateDocument } from './control/isolate-document.ts'
import type { AnyOperations } from './controls/mock-controls.ts'
import { buildMock, type Mock } from './create-mock.ts'
import { KEPT_ON_A_PORT, type MockOptions } from './mock-options.ts'
import { MOCK_KINDS } from './option-kinds.ts'
import { allowAnyOrigin } from './receive/cross-origin.ts'

/** Options of a mock on a port. */
export interface StartMockOptions extends MockOptions {
  /** The port. By default, or with 0, any that is free. */
  readonly port?: number
  /** The address or name to listen at. By default 127.0.0.1, which nobody reaches but this machine. */
  readonly host?: string
  /** Lets pages of every origin call the mock, as their browsers ask for it. By default no page may read an answer. */
  readonly cors?: boolean
  /**
   * Whether the mock can be told and asked things below `/__mock`, from any language. By default it can, by everything but pages of
   * other origins: those only with `cors`.
   */
  readonly control?: boolean
  /** Names besides `localhost` and addresses under which the controls may be reached, such as that of a container. */
  readonly allowedHosts?: readonly string[]
  /** Origins besides this machine to which the controls may send events, such as `https://staging.acme.test`. */
  readonly allowedReceivers?: readonly string[]
}

/** What the options of `startMock` have to be. */
export const START_KINDS: KindsOf<StartMockOptions> = {
  ...MOCK_KINDS,
  port: PORT,
  host: TEXT,
  cors: BOOLEAN,
  control: BOOLEAN,
  allowedHosts: listOf(TEXT),
  allowedReceivers: listOf(ORIGIN),
}

/** A mock on a port of this machine. */
export interface StartedMock<OperationId extends string = string> extends Mock<OperationId> {
  /** The base URL: origin and base path of the spec's server. */
  readonly url: string
  /** Where its controls are; undefined when it has none. The base URL of `createMockControl`. */
  readonly controlUrl: string | undefined
  readonly port: number
  /**
   * Goes on with another document, or with the same file as it is now, on the same port: connections stay open, and no
   * request is refused on the way. As on a mock that has just started, no request was seen and no reply is planned, but the
   * ids of requests go on;
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
  refuseWrongArgument('startMock', 'source', source, SOURCE)
  refuseWrongOptions('startMock', given, START_KINDS)
  const options = { ...given, keep: { ...KEPT_ON_A_PORT, ...given.keep } }
  let built = await buildMock(source, options)
  const controlOptions = {
    hosts: [options.host ?? [], options.allowedHosts ?? []].flat(),
    receivers: options.allowedReceivers ?? [],
    cors: options.cors ?? false,
  }
  const hasControl = options.control ?? true
  let answerControl = createControlAnswering(built, controlOptions)
  const listener = createListener(async request => {
    if (!hasControl) return await built.mock.answer(request)
    return isForControl(request) ? await answerControl(request) : isolateDocument(await built.mock.answer(request))
  })
  const { port, origin, close } = await listen(options.cors ? allowAnyOrigin(listener) : listener, options)
  const reload = async (changed: ApiSource = source) => {
    refuseWrongArgument('reload', 'source', changed, SOURCE)
    built = await buildMock(changed, options, built)
    answerControl = createControlAnswering(built, controlOptions)
    Object.assign(started, built.mock, { url: urlOf(built.mock, origin), [Symbol.asyncDispose]: close })
  }
  const started: StartedMock<keyof Operations & string> = {
    ...built.mock,
    url: urlOf(built.mock, origin),
    controlUrl: hasControl ? origin + CONTROL_PATH : undefined,
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
