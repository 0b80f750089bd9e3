import type { ApiDescription } from '@crm-clients/openapi'
import type { HttpAnswer } from '@crm-clients/openapi/http'
import type { Refusal } from '@crm-clients/openapi/request'
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type PrismHttpComponents,
  ProblemJsonError,
} from '@stoplight/prism-http'
import type { DocumentedResponse, Preference } from '../answer/prefer.ts'

/** A request as Prism wants it. The path is the one below the base path. */
export interface PrismRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly preference: Preference
}

/** The operation that a request leads to. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly responses: readonly DocumentedResponse[]
}

/** What Prism answers. */
export interface PrismAnswer extends HttpAnswer {
  /** The body is a problem document that Prism wrote, not one of the spec's bodies. */
  readonly isProblem: boolean
}

/**
 * Prism for one document. `check` is asked whether to refuse the request once Prism has found its operation; without it
 * Prism validates by itself.
 */
export type Prism = (request: PrismRequest, check?: (route: Route) => Refusal | undefined) => Promise<PrismAnswer>

/** What an operation answers that documents nothing. */
const EMPTY_RESPONSE = { id: 'empty', code: 'default' }

const KIND_CODES = { unauthorized: 401, 'media-type': 415, invalid: 'invalid' }
const ERROR = 0

/**
 * Loads a document into Prism, which routes requests, picks a response, and generates bodies that have no example.
 * This is the only file that knows Prism.
 * @see https://github.com/stoplightio/prism/tree/master/packages/http
 */
export async function createPrism(api: ApiDescription): Promise<Prism> {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(api.document))
  // Prism would send real requests to callback URLs.
  for (const operation of operations) {
    delete operation.callbacks
    // Nobody can answer with these: fetch shows no informational response to anybody.
    const responses = operation.responses.filter(({ code }) => !code.startsWith('1'))
    operation.responses = responses.length > 0 ? responses : [EMPTY_RESPONSE]
  }

  return async (request, check) => {
    const instance = createInstance(configFor(request.preference), {
      logger: silentLogger,
      ...(check && componentsFor(check)),
    } as unknown as PrismHttpComponents)
    const input: IHttpRequest = {
      method: request.method.toLowerCase() as IHttpRequest['method'],
      url: { path: request.path, query: { ...request.query } },
      headers: { ...request.headers },
      body: request.body,
    }
    const result = await instance.request(input, operations)()
    if (result._tag === 'Left') return problemAnswer(result.left)
    const { statusCode, headers = {}, body } = result.right.output
    return { status: statusCode, headers, body, isProblem: false }
  }
}

/** Fresh for each request: Prism remembers the first Accept header in it. */
function configFor({ code, example, dynamic }: Preference) {
  const mock = {
    dynamic: dynamic === 'true',
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
  }
  return {
    mock,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    isProxy: false as const,
    upstreamProxy: undefined,
  }
}

function componentsFor(check: (route: Route) => Refusal | undefined): Partial<PrismHttpComponents> {
  return {
    // All checks are ours, and one component is enough to report them.
    validateSecurity: ({ element }) => ({ _tag: 'Right', right: element }),
    validateInput: ({ resource, element }) => {
      const responses = resource.responses.map(({ code, contents = [] }) => ({
        status: code,
        examples: [...new Set(contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))],
      }))
      const refusal = check({ method: resource.method.toUpperCase(), path: resource.path, responses })
      const [first, ...others] = refusal?.violations ?? []
      if (!refusal || !first) return { _tag: 'Right', right: element }
      const diagnose = ({ location, message }: typeof first) => ({
        path: [...location],
        code: KIND_CODES[refusal.kind],
        message,
        severity: ERROR,
      })
      return { _tag: 'Left', left: [diagnose(first), ...others.map(diagnose)] }
    },
  }
}

function problemAnswer(error: Error): PrismAnswer {
  const body = ProblemJsonError.toProblemJson(error)
  return { status: body.status, headers: { 'content-type': 'application/problem+json' }, body, isProblem: true }
}

const silent = () => {}
const silentLogger = {
  child: () => silentLogger,
  debug: silent,
  error: silent,
  info: silent,
  success: silent,
  trace: silent,
  warn: silent,
}
