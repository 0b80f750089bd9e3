import { joinPointer } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { Operation } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import {
  exposeContent,
  isForm,
  matchMediaType,
  type RequestContent,
  readCookies,
  readMediaType,
  readParameter,
} from '@crm-clients/openapi/serialization'
import type { Violation } from '@crm-clients/openapi/validation'
import { pointerOf } from './documented-response.ts'
import type { Judged } from './judge-schema.ts'
import type { Verification } from './verification.ts'

/** A request whose body was read, and its path below the base path. */
export interface ReadRequest {
  readonly request: IncomingRequest
  readonly path: string
  readonly content: RequestContent
}

/** The part of a request that a violation is about. */
export interface RequestPart {
  /** The JSON pointer to what the document says about it. */
  readonly pointer: string
  /** The part and its schema, unless the part is missing or unknown as a whole. */
  readonly judged?: Judged
  /** The location of the violation inside of the part. */
  readonly inside: readonly string[]
}

/** Finds the body or the parameter that a violation is about. */
export function findRequestPart(
  verification: Verification,
  operation: Operation,
  read: ReadRequest,
  { location, code }: Violation,
): RequestPart {
  const [place = '', ...inside] = location
  return place === 'body'
    ? findBody(operation, read, inside)
    : findParameter(verification, operation, read, place, inside, code === 'required')
}

function findBody(operation: Operation, { request, content }: ReadRequest, inside: readonly string[]): RequestPart {
  const pointer = operation.pointers.requestBody ?? pointerOf(operation)
  if (content.kind === 'none') return { pointer: joinPointer(pointer, 'required'), inside }
  const documented = operation.requestBody?.content ?? {}
  const given = readMediaType(request.headers.get('content-type') ?? '')
  const mediaType = matchMediaType(Object.keys(documented), given) ?? given
  const schema = documented[mediaType]?.schema
  if (schema === undefined) return { pointer, inside }
  const place = { schema, pointer: joinPointer(pointer, 'content', mediaType, 'schema') }
  const purpose = isForm(mediaType) ? 'form' : 'request'
  return { pointer, inside, judged: judgedAs('body', purpose, place, exposeContent(content)) }
}

function findParameter(
  { api }: Verification,
  operation: Operation,
  { request, path }: ReadRequest,
  place: string,
  [name = '', ...inside]: readonly string[],
  isRequired: boolean,
): RequestPart {
  const index = operation.parameters.findIndex(parameter => parameter.in === place && parameter.name === name)
  const parameter = operation.parameters[index]
  const pointer = operation.pointers.parameters[index]
  if (!parameter || pointer === undefined) return { pointer: pointerOf(operation), inside }
  const value = readParameter(api, parameter, {
    path: matchPath(operation.path, path) ?? {},
    query: request.url.searchParams,
    headers: request.headers,
    cookies: readCookies(request.headers),
  })
  if (value === undefined && isRequired) return { pointer: joinPointer(pointer, 'required'), inside }
  if (parameter.schema === undefined) return { pointer, inside }
  const schema = { schema: parameter.schema, pointer: joinPointer(pointer, 'schema') }
  return { pointer, inside, judged: judgedAs(`${place} ${name}`, 'parameter', schema, value) }
}

function judgedAs(part: string, purpose: Judged['purpose'], place: Judged['place'], value: unknown): Judged {
  return { name: '', where: `request ${part}`, purpose, place, value, rule: keyword => `request-schema/${keyword}` }
}
