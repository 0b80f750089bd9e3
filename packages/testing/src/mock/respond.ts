import { listBasePaths } from '../document/base-paths.ts'
import type { OpenApiDocument } from '../document/openapi-document.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import type { Prism, PrismAnswer, Route } from '../prism.ts'
import type { Validator } from '../validation/validator.ts'
import { buildResponse } from './build-response.ts'
import { checkRequest } from './check-request.ts'
import { explainRefusal } from './explain-refusal.ts'
import type { IncomingRequest } from './incoming-request.ts'
import { matchBasePath, matchPath } from './match-path.ts'
import { checkPreference, readPreference } from './prefer.ts'
import { plainRequest, strictRequest } from './prism-request.ts'
import { type Problem, problem, problemResponse } from './problem.ts'
import type { Refusal } from './refusal.ts'
import type { RequestContent } from './request-content.ts'

/** The answer to a request, and the operation that it was for, if there is one. */
export interface Answer {
  readonly response: Response
  readonly operationId?: string
}

/** Answers requests to one document. */
export type Responder = (request: IncomingRequest, content: RequestContent) => Promise<Answer>

/** Makes the function that answers. Without a validator, Prism validates by itself. */
export function createResponder(document: OpenApiDocument, prism: Prism, validator: Validator | undefined): Responder {
  const operations = listOperations(document)
  const basePaths = listBasePaths(document)

  return async (request, content) => {
    const { pathname } = request.url
    const basePath = matchBasePath(basePaths, pathname, operations)
    if (basePath === undefined) return { response: problemResponse(outsideProblem(document, basePaths, pathname)) }
    const path = pathname.slice(basePath.length)
    const malformed = content.kind === 'malformed' ? problem(400, 'The body is malformed', content.reason) : undefined
    if (!validator) {
      const operationId = findOperation(operations, request.method, path)?.operationId
      const response = malformed
        ? problemResponse(malformed)
        : buildResponse(await prism(plainRequest(request, path, content)), request.method)
      return { response, ...(operationId !== undefined && { operationId }) }
    }

    let routed: { operation: Operation; refusal: Refusal | undefined; problem: Problem | undefined } | undefined
    const preference = readPreference(request.headers)
    const answer = await prism(strictRequest(request, path, preference), (route: Route) => {
      const operation = operations.find(({ method, path }) => method === route.method && path === route.path)
      if (!operation) throw new Error(`Prism found ${route.method} ${route.path}, which the document does not have.`)
      const refusal = checkRequest(document, validator, operation, request, path, content)
      const wrongPreference = checkPreference(preference, route.responses, operation.operationId)
      const isReadable = malformed === undefined || refusal?.kind === 'unauthorized' || refusal?.kind === 'media-type'
      routed = { operation, refusal, problem: wrongPreference ?? (isReadable ? undefined : malformed) }
      return refusal
    })
    if (!routed) return { response: unroutedResponse(answer, operations, request.method, path) }

    const { operation, refusal } = routed
    const missed =
      !refusal && preference.code !== undefined && String(answer.status) !== preference.code
        ? problem(
            400,
            'The preference cannot be met',
            `Prefer: code=${preference.code} has no body that Accept allows.`,
          )
        : undefined
    const problemFound = routed.problem ?? missed
    const explained = refusal ? explainRefusal(answer, refusal, operation, validator) : answer
    return {
      response: problemFound ? problemResponse(problemFound) : buildResponse(explained, request.method),
      operationId: operation.operationId,
    }
  }
}

function findOperation(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  return operations.find(operation => operation.method === method && matchPath(operation.path, path))
}

function outsideProblem(document: OpenApiDocument, basePaths: readonly string[], path: string): Problem {
  const detail = `${document.info.title} is served below ${basePaths.join(' and ')}, and ${path} is not.`
  return problem(404, 'Outside the base path', `${detail} Put the base path of the mock's url before the path.`)
}

/** A 404 or 405 of Prism. A 405 has to say which methods there are: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
function unroutedResponse(
  answer: PrismAnswer,
  operations: readonly Operation[],
  method: string,
  path: string,
): Response {
  const allowed = operations.filter(operation => matchPath(operation.path, path)).map(operation => operation.method)
  const allow = answer.status === 405 ? { allow: allowed.join(', ') } : {}
  return buildResponse({ ...answer, headers: { ...answer.headers, ...allow } }, method)
}
