import type { DocumentSource } from './document/document-source.ts'
import { loadDocument } from './document/load-document.ts'
import type { OpenApiDocument } from './document/openapi-document.ts'
import { nameDialect } from './document/schema-dialect.ts'
import { startConversation } from './mock/conversation.ts'
import { createControls } from './mock/create-controls.ts'
import { type IncomingRequest, readFetchArguments } from './mock/incoming-request.ts'
import type { MockControls } from './mock/mock-controls.ts'
import type { MockOptions } from './mock/mock-options.ts'
import { createResponder } from './mock/respond.ts'
import { refuseIdentifiers } from './validation/refuse-identifiers.ts'
import { listUncompilable, type UncompilableSchema, uncompilableError } from './validation/uncompilable-schemas.ts'
import { refuseUndescribedPlaceholders } from './validation/undescribed-placeholders.ts'
import { createValidator } from './validation/validator.ts'

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
export async function createMock(source: DocumentSource, options: MockOptions = {}): Promise<Mock> {
  const { answer: _, ...mock } = await createMockCore(source, options)
  return mock
}

/** {@link createMock} for transports. */
export async function createMockCore(source: DocumentSource, options: MockOptions = {}): Promise<MockCore> {
  const loaded = loadDocument(source)
  const document = nameDialect(loaded)
  refuseIdentifiers(document)
  if (options.uncompilable !== 'report') refuseUndescribedPlaceholders(document, loaded)
  const validator = createValidator(document)
  const uncompilable = listUncompilable(document, validator)
  if (uncompilable.length > 0 && options.uncompilable !== 'report') throw uncompilableError(uncompilable)

  // Prism takes half a second to load, which callers who only read documents need not wait for.
  const { createPrism } = await import('./prism.ts')
  const responder = createResponder(document, await createPrism(document), options.plain ? undefined : validator)
  const conversation = startConversation(document, validator, responder)
  const { answer } = conversation
  const fetch = async (input: string | URL | Request, init?: RequestInit) =>
    answer(await readFetchArguments(input, init))
  return {
    ...createControls(document, validator, conversation),
    fetch: Object.assign(fetch, { rateLimit: false } as const),
    document,
    uncompilable,
    answer,
  }
}
