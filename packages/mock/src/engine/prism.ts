import type { Refusal } from '@crm-clients/openapi/request'
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type PrismHttpComponents,
} from '@stoplight/prism-http'
import type { PrismOperation, SchemaToken } from './prism-operation.ts'

/** A request as Prism wants it. The path is the one below the base path. */
export interface PrismRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Validates the requests of one operation as Prism does. */
export type PrismValidator = (request: PrismRequest) => Promise<Refusal | undefined>

type HttpOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

const CONFIG = {
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false as const,
  upstreamProxy: undefined,
}

/**
 * Loads an operation into Prism, all of which takes half a second to be loaded itself. Prism authenticates, reads and checks;
 * what it is asked to answer is thrown away.
 * @see https://github.com/stoplightio/prism/tree/master/packages/http
 */
export async function createPrismValidator(prepared: PrismOperation): Promise<PrismValidator> {
  const operations = await getHttpOperationsFromSpec(prepared.document)
  const resources = operations.map(operation => restoreSchemas(operation, prepared))
  return async ({ method, path, query, headers, body }) => {
    const input: IHttpRequest = {
      method: method.toLowerCase() as IHttpRequest['method'],
      url: { path, query: { ...query } },
      headers: { ...headers },
      body,
    }
    const result = await createInstance(CONFIG, COMPONENTS).request(input, resources)()
    if (result._tag === 'Left') throw result.left
    return describe(result.right.validations.input)
  }
}

function restoreSchemas(operation: HttpOperation, { schemas, bundled }: PrismOperation): HttpOperation {
  const { body, path, query, headers, cookie } = operation.request ?? {}
  for (const described of [
    ...(path ?? []),
    ...(query ?? []),
    ...(headers ?? []),
    ...(cookie ?? []),
    ...(body?.contents ?? []),
  ]) {
    const token = described.schema as Partial<SchemaToken> | undefined
    const schema = token?.['x-schema'] === undefined ? undefined : schemas[token['x-schema']]
    if (schema) Object.assign(described, { schema })
  }
  return { ...operation, __bundled__: bundled } as HttpOperation
}

type Diagnostics = readonly {
  readonly path?: readonly (string | number)[]
  readonly code?: string | number
  readonly message: string
  readonly severity: number
  readonly tags?: readonly string[]
}[]

/** What Prism has against a request. It warns as well, of parameters that are deprecated. */
function describe(diagnostics: Diagnostics): Refusal | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 0)
  const [first] = errors
  if (!first) return undefined
  const kind = errors.some(({ code }) => code === 401)
    ? 'unauthorized'
    : errors.some(({ code }) => code === 415)
      ? 'media-type'
      : 'invalid'
  const violations = errors.map(({ path = [], code = '', message }) => ({
    location: path.map(String),
    severity: 'Error' as const,
    code: String(code),
    message,
  }))
  const tags = errors.flatMap(({ tags = [] }) => tags)
  return { kind, violations, ...(tags.length > 0 && { challenge: tags.join(', ') }) }
}

const silent = () => {}
const logger = {
  child: () => logger,
  debug: silent,
  error: silent,
  info: silent,
  success: silent,
  trace: silent,
  warn: silent,
}

const COMPONENTS = {
  logger,
  // There is only one operation, and it was found already.
  route: ({ resources: [operation] }: { resources: HttpOperation[] }) => ({ _tag: 'Right', right: operation }),
  mock: () => () => ({ _tag: 'Right', right: { statusCode: 200 } }),
} as unknown as PrismHttpComponents
