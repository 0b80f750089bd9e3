import { type ApiDescription, type ApiSource, loadApi } from '@crm-clients/openapi'
import { refuseWrongArgument, refuseWrongOptions, SOURCE } from '@crm-clients/openapi/command-line'
import { type IncomingRequest, readFetchArguments } from '@crm-clients/openapi/http'
import {
  listUncompilable,
  refuseUndescribedPlaceholders,
  type UncompilableSchema,
  uncompilableError,
} from '@crm-clients/openapi/validation'
import { refuseUnsendableHeaders } from './answer/refuse-unsendable-headers.ts'
import { createChance } from './chance.ts'
import { createControls } from './controls/create-controls.ts'
import type { AnyOperations, MockControls } from './controls/mock-controls.ts'
import { createRecorder, type Recorder } from './controls/recorder.ts'
import { createMemory } from './memory/memory.ts'
import { NO_MEMORY } from './memory/no-memory.ts'
import type { MockOptions } from './mock-options.ts'
import { MOCK_KINDS } from './option-kinds.ts'
import { createPipeline } from './pipeline.ts'
import { createPlannedReplies, type PlannedReplies } from './replies/planned-replies.ts'
import { createPlainSteps, createStrictSteps } from './steps.ts'
import { createUploadUrls } from './uploads/upload-urls.ts'
import { createDelays } from './write/delays.ts'

/** A `fetch` that ends at a mock. It tells clients that no rate limit applies: nobody has to be spared. */
export type MockFetch = ((input: string | URL | Request, init?: RequestInit) => Promise<Response>) & {
  readonly rateLimit: false
}

/**
 * A mock in memory.
 *
 * @typeParam OperationId the names of the operations: others do not compile.
 */
export interface Mock<OperationId extends string = string> extends MockControls<OperationId>, AsyncDisposable {
  /** Takes the place of the global `fetch`. Only the path of the URL counts; no connection is opened. */
  readonly fetch: MockFetch
  /** What is below `fetch`, for transports that have read a request by themselves. @throws where it is told to fail. */
  readonly answer: (request: IncomingRequest) => Promise<Response>
  /** What the mock answers from. */
  readonly api: ApiDescription
  /** Schemas against which nothing is validated. Empty, unless the option `uncompilable` is `report`. */
  readonly uncompilable: readonly UncompilableSchema[]
  /**
   * JSON pointers of the places below which nothing is checked, because a schema leads back to itself there: in a form, where
   * Prism resolves no references, or without a step into the value, which no validator ends. Empty, unless the option `plain`
   * is set.
   */
  readonly truncated: readonly string[]
}

/**
 * Creates a mock in memory from the spec of a vendor: it answers with the spec's examples, and refuses every request
 * that the spec does not allow, naming the field.
 *
 * @typeParam Operations the vendor's type `operations`: names that it does not have do not compile.
 * @throws {UsageError} for an option that cannot be.
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const mock = await createMock('fintoro')
 * const fintoro = createFintoroClient({ token: 'test', fetch: mock.fetch })
 * mock.respond('updateCrmEvent', { status: 404 })
 * @example
 * await using mock = await createMock<operations>('fintoro') // a type of @crm-clients/fintoro
 */
export async function createMock<Operations extends object = AnyOperations>(
  source: ApiSource,
  options: MockOptions = {},
): Promise<Mock<keyof Operations & string>> {
  refuseWrongArgument('createMock', 'source', source, SOURCE)
  refuseWrongOptions('createMock', options, MOCK_KINDS)
  const { mock } = await buildMock(source, options)
  return mock
}

/** A mock, and what is behind its controls. */
export interface BuiltMock {
  readonly mock: Mock
  readonly plan: PlannedReplies
  readonly recorder: Recorder
  /** When its document was loaded. */
  readonly loaded: Date
}

/**
 * {@link createMock} for those who have checked the options, and are to know what is behind the controls.
 *
 * @param before the mock whose place it takes.
 */
export async function buildMock(source: ApiSource, options: MockOptions = {}, before?: BuiltMock): Promise<BuiltMock> {
  const api = await loadApi(source)
  const uncompilable = refuseUnusable(api, options)
  const chance = createChance(options.seed)
  const chooseDelay = createDelays(options.delay, chance)
  const plan = createPlannedReplies()
  const recorder = createRecorder(api, options.keep, before?.recorder.lastId())
  const uploadUrls = createUploadUrls(api)
  const memory = options.stateful ? createMemory(api) : NO_MEMORY
  const { listTruncated, ...steps } = options.plain ? createPlainSteps(api, chance) : createStrictSteps(api, chance)
  const answer = createPipeline({
    api,
    plan,
    recorder,
    uploadUrls,
    memory,
    chooseDelay,
    maxBodyValues: options.maxBodyValues,
    onAnswered: options.onAnswered,
    ...steps,
  })
  const fetch = async (input: string | URL | Request, init?: RequestInit) =>
    answer(await readFetchArguments(input, init))
  const controls = createControls(api, plan, recorder, uploadUrls, chance, memory, options.replies)
  const mock: Mock = {
    ...controls,
    fetch: Object.assign(fetch, { rateLimit: false } as const),
    answer,
    api,
    uncompilable,
    get truncated() {
      return listTruncated()
    },
    async [Symbol.asyncDispose]() {
      controls.reset()
    },
  }
  return { mock, plan, recorder, loaded: new Date() }
}

const REMEDY =
  "crm-mock --uncompilable report mocks it without that validation, and so does { uncompilable: 'report' } in a program."

/** Lists the schemas that do not compile. @throws when there are some, or anything else with which no mock can work. */
function refuseUnusable(api: ApiDescription, { uncompilable: wanted }: MockOptions): UncompilableSchema[] {
  const uncompilable = listUncompilable(api)
  if (wanted === 'report') return uncompilable
  refuseUndescribedPlaceholders(api)
  if (uncompilable.length > 0) throw uncompilableError(uncompilable, REMEDY)
  refuseUnsendableHeaders(api)
  return uncompilable
}
