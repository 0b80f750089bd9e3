import type { ApiDescription } from '@crm-clients/openapi'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import { type Problem, problem, problemAnswer } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import type { Refusal } from '@crm-clients/openapi/request'
import { checkRequest, matchBasePath, matchPath } from '@crm-clients/openapi/request'
import type { RequestContent } from '@crm-clients/openapi/serialization'
import { summarize } from '@crm-clients/openapi/validation'
import type { Prism, PrismAnswer, Route } from '../engine/prism.ts'
import { plainRequest, strictRequest } from '../engine/prism-request.ts'
import { explainRefusal } from './explain-refusal.ts'
import { mediaTypeOfExample } from './media-type-of-example.ts'
import { mendAnswer } from './mend-answer.ts'
import { checkPreference, type Preference, readPreference } from './prefer.ts'

/** The answer to a request, before it is written as a response. */
export interface Answer extends PrismAnswer {
  /** The operation that the request was for, if there is one. */
  readonly operation?: Operation
  /** What the mock had against the request, or against what it was told to answer. */
  readonly objection?: string
}

/** Answers requests to one document. The preference is that of the request, unless another one is given. */
export type Responder = (request: IncomingRequest, content: RequestContent, preference?: Preference) => Promise<Answer>

/** Makes the function that answers. When it is plain, Prism validates by itself. */
export function createResponder(api: ApiDescription, prism: Prism, isPlain: boolean): Responder {
  const operations = api.operations
  const basePaths = api.basePaths

  return async (request, content, preference = readPreference(request.headers)) => {
    const { pathname } = request.url
    const basePath = matchBasePath(basePaths, pathname, operations)
    if (basePath === undefined) return object(outsideProblem(api, basePaths, pathname))
    const path = pathname.slice(basePath.length)
    const malformed = content.kind === 'malformed' ? problem(400, 'The body is malformed', content.reason) : undefined
    if (isPlain) {
      const operation = findOperation(operations, request.method, path)
      if (malformed) return object(malformed, operation)
      return plainAnswer(await prism(plainRequest(request, path, content, preference)), operation)
    }

    let routed: { operation: Operation; refusal: Refusal | undefined; wrongPreference: Problem | undefined } | undefined
    const asked = strictRequest(request, path, preference)
    const first = await prism(asked, (route: Route) => {
      const operation = operations.find(({ method, path }) => method === route.method && path === route.path)
      if (!operation) throw new Error(`Prism found ${route.method} ${route.path}, which the document does not have.`)
      const refusal = checkRequest(api, operation, request, path, content)
      routed = {
        operation,
        refusal,
        wrongPreference: checkPreference(preference, route.responses, operation.operationId),
      }
      return refusal
    })
    if (!routed) return unroutedAnswer(first, operations, request.method, path)

    const { operation, refusal, wrongPreference } = routed
    const other = mediaTypeOfExample(operation, preference, request.headers.get('accept') ?? '*/*')
    const isElsewhere = !refusal && other !== undefined && missedPreference(first, preference) !== undefined
    const given = isElsewhere ? await prism({ ...asked, headers: { accept: other } }, () => undefined) : first
    const answer = preference.dynamic === 'true' ? given : mendAnswer(api, operation, given)
    const isReadable = malformed === undefined || refusal?.kind === 'unauthorized' || refusal?.kind === 'media-type'
    const wrong = wrongPreference ?? (isReadable ? undefined : malformed)
    if (wrong) return object(wrong, operation)
    if (refusal) {
      const objection = summarize(refusal.violations)
      return { ...explainRefusal(api, answer, refusal, operation), operation, objection }
    }
    const missed = missedPreference(answer, preference)
    return missed ? object(missed, operation) : { ...answer, operation }
  }
}

function findOperation(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  return operations.find(operation => operation.method === method && matchPath(operation.path, path))
}

function object(found: Problem, operation?: Operation): Answer {
  return { ...problemAnswer(found), objection: found.detail, ...(operation && { operation }) }
}

function outsideProblem(api: ApiDescription, basePaths: readonly string[], path: string): Problem {
  const detail = `${api.document.info.title} is served below ${basePaths.join(' and ')}, and ${path} is not.`
  return problem(404, 'Outside the base path', `${detail} Put the base path of the mock's url before the path.`)
}

/** Prism has no other status than the one asked for, but falls back to one whose body the request accepts. */
function missedPreference({ status }: PrismAnswer, { code }: Preference): Problem | undefined {
  if (code === undefined || String(status) === code) return undefined
  return problem(400, 'The preference cannot be met', `Prefer: code=${code} has no body that Accept allows.`)
}

/** Prism tells that it refused a request by a problem, or by a header where the document has a body for the refusal. */
function plainAnswer(answer: PrismAnswer, operation: Operation | undefined): Answer {
  const violations = answer.headers['sl-violations']
  const isRefused = answer.isProblem || violations !== undefined
  const objection = answer.isProblem ? JSON.stringify(answer.body) : String(violations)
  return { ...answer, ...(operation && { operation }), ...(isRefused && { objection }) }
}

/** A 404 or 405 of Prism. A 405 has to say which methods there are: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
function unroutedAnswer(answer: PrismAnswer, operations: readonly Operation[], method: string, path: string): Answer {
  const allowed = operations.filter(operation => matchPath(operation.path, path)).map(operation => operation.method)
  const allow = answer.status === 405 ? { allow: allowed.join(', ') } : {}
  return { ...answer, headers: { ...answer.headers, ...allow }, objection: `No operation is ${method} ${path}` }
}
