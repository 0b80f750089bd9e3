import { joinPointer } from '../document/json-pointer.ts'
import { HTTP_METHODS } from '../document/object-kinds.ts'
import type {
  Header,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  ResponseObject,
} from '../document/openapi-document.ts'
import { type Located, locateReference, resolveReference } from '../document/reference.ts'
import { resolveSecurity, type SecurityAlternative } from './security-requirement.ts'

/** An operation with everything that it inherits and refers to. Schemas keep their references. */
export interface Operation {
  /** The document's operationId, or `GET /path` where it has none. */
  readonly operationId: string
  /** In capitals: `PATCH`. */
  readonly method: string
  /** The path template: `/contacts/{id}`. */
  readonly path: string
  /** The operation's parameters, and those of its path item that it does not replace. */
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, ResolvedResponse>>
  /** One alternative has to be satisfied, with all of its schemes. Empty when nobody has to prove anything. */
  readonly security: readonly SecurityAlternative[]
  readonly deprecated: boolean
  /** The operation as the document writes it, for its texts and extensions. */
  readonly source: OperationObject
  /** JSON pointers to the objects above, behind their references. */
  readonly pointers: {
    readonly parameters: readonly string[]
    readonly requestBody?: string
    readonly responses: Readonly<Record<string, string>>
  }
}

/** The answer for one status, with its headers resolved. */
export interface ResolvedResponse extends ResponseObject {
  readonly headers?: Readonly<Record<string, Header>>
}

/**
 * All operations of a document, in its order.
 * @throws when a reference or a security requirement names nothing.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const { value: pathItem, pointer } = locateReference(document, item, joinPointer('#', 'paths', path))
    return HTTP_METHODS.flatMap(method => {
      const operation = pathItem[method]
      return operation ? [describe(document, path, pathItem, method, operation, pointer)] : []
    })
  })
}

function describe(
  document: OpenApiDocument,
  path: string,
  pathItem: PathItem,
  method: string,
  operation: OperationObject,
  pathItemPointer: string,
): Operation {
  const pointer = joinPointer(pathItemPointer, method)
  const parameters = mergeParameters(
    locateAll(document, pathItem.parameters ?? [], joinPointer(pathItemPointer, 'parameters')),
    locateAll(document, operation.parameters ?? [], joinPointer(pointer, 'parameters')),
  )
  const body =
    operation.requestBody && locateReference(document, operation.requestBody, joinPointer(pointer, 'requestBody'))
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, response]) =>
      [status, locateReference(document, response, joinPointer(pointer, 'responses', status))] as const,
  )
  const id = operation.operationId ?? `${method.toUpperCase()} ${path}`
  return {
    operationId: id,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ value }) => value),
    ...(body && { requestBody: body.value }),
    responses: Object.fromEntries(responses.map(([status, { value }]) => [status, withHeaders(document, value)])),
    security: resolveSecurity(document, operation.security ?? document.security ?? [], id),
    deprecated: operation.deprecated === true,
    source: operation,
    pointers: {
      parameters: parameters.map(parameter => parameter.pointer),
      ...(body && { requestBody: body.pointer }),
      responses: Object.fromEntries(responses.map(([status, response]) => [status, response.pointer])),
    },
  }
}

function locateAll(document: OpenApiDocument, list: readonly (Parameter | Reference)[], pointer: string) {
  return list.map((parameter, index) => locateReference(document, parameter, joinPointer(pointer, index)))
}

function mergeParameters(inherited: readonly Located<Parameter>[], own: readonly Located<Parameter>[]) {
  const isSame = (a: Parameter, b: Parameter) => a.in === b.in && a.name === b.name
  return [...inherited.filter(({ value }) => !own.some(other => isSame(other.value, value))), ...own]
}

function withHeaders(document: OpenApiDocument, response: ResponseObject): ResolvedResponse {
  const { headers = {}, ...others } = response
  const resolved = Object.entries(headers).map(([name, header]) => [name, resolveReference<Header>(document, header)])
  return { ...others, headers: Object.fromEntries(resolved) }
}
