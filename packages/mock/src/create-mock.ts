import { type ApiDescription, type ApiSource, loadApi, type OpenApiDocument } from '@crm-clients/openapi'
import { type IncomingRequest, readFetchArguments } from '@crm-clients/openapi/http'
import {
  listUncompilable,
  refuseIdentifiers,
  refuseUndescribedPlaceholders,
  type UncompilableSchema,
  uncompilableError,
} from '@crm-clients/openapi/validation'
import { createResponder } from './answer/respond.ts'
import { createControls } from './controls/create-controls.ts'
import type { MockControls } from './controls/mock-controls.ts'
import { startConversation } from './conversation.ts'
import type { MockOptions } from './mock-options.ts'

/** A `fetch` that ends at a mock. It tells clients that no rate limit applies: nobody has to be spared. */
export type MockFetch = ((input: string | URL | Request, init?: RequestInit) => Promise<Response>) & {
  readonly rateLimit: false
}

/** A mock in memory. */
export interface Mock extends MockControls {
  /** Takes the place of the global `fetch`. Only the path of the URL counts; no connection is opened. */
  readonly fetch: MockFetch
  /** The OpenAPI document that the mock answers from. */
  readonly document: OpenApiDocument
  /** Schemas against which nothing is validated. Empty, unless the option `uncompilable` is `report`. */
  readonly uncompilable: readonly UncompilableSchema[]
}

/** A mock, and the function below its `fetch`, which other transports use. */
export interface MockCore extends Mock {
  readonly api: ApiDescription
  /** @throws where a mock is told to fail below HTTP. */
  readonly answer: (request: IncomingRequest) => Promise<Response>
}

/**
 * Creates a mock in memory from the spec of a vendor: it answers with the spec's examples, and refuses every request
 * that the spec does not allow, naming the field.
 *
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const mock = await createMock('fintoro')
 * const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
 * mock.respond('updateCrmEvent', { status: 404 })
 */
export async function createMock(source: ApiSource, options: MockOptions = {}): Promise<Mock> {
  const { answer: _, api: __, ...mock } = await createMockCore(source, options)
  return mock
}

/** {@link createMock} for transports. */
export async function createMockCore(source: ApiSource, options: MockOptions = {}): Promise<MockCore> {
  const api = await loadApi(source)
  refuseIdentifiers(api)
  if (options.uncompilable !== 'report') refuseUndescribedPlaceholders(api)
  const uncompilable = listUncompilable(api)
  if (uncompilable.length > 0 && options.uncompilable !== 'report') throw uncompilableError(uncompilable)

  // Prism takes half a second to load, which callers who only read documents need not wait for.
  const { createPrism } = await import('./engine/prism.ts')
  const responder = createResponder(api, await createPrism(api), options.plain === true)
  const conversation = startConversation(api, responder)
  const { answer } = conversation
  const fetch = async (input: string | URL | Request, init?: RequestInit) =>
    answer(await readFetchArguments(input, init))
  return {
    ...createControls(api, conversation),
    fetch: Object.assign(fetch, { rateLimit: false } as const),
    api,
    document: api.document,
    uncompilable,
    answer,
  }
}
