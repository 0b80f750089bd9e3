import { joinPointer } from '../document/json-pointer.ts'
import { HTTP_METHODS, namedIn } from '../document/object-kinds.ts'
import type { OpenApiDocument, OperationObject, PathItem } from '../document/openapi-document.ts'
import { type Located, locateReference } from '../document/reference.ts'
import type { Operation } from './operation.ts'
import { locateParameters } from './parameter.ts'
import { locateRequestBody } from './request-body.ts'
import { type LocatedResponse, locateResponses } from './response.ts'
import { resolveSecurity } from './security-requirement.ts'

/**
 * All operations of a document, in its order.
 * @throws when a reference or a security requirement names nothing.
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function listOperations(document: OpenApiDocument): Operation[] {
  return operationsIn(document, 'paths')
}

/**
 * The requests that an API sends by itself, in the document's order.
 * @throws as {@link listOperations} does.
 * @see https://spec.openapis.org/oas/v3.1.1.html#oas-webhooks
 */
export function listWebhooks(document: OpenApiDocument): Operation[] {
  return operationsIn(document, 'webhooks')
}

function operationsIn(document: OpenApiDocument, field: 'paths' | 'webhooks'): Operation[] {
  const locatedResponses = new Map<string, LocatedResponse>()
  const items = Object.entries(document[field] ?? {}).filter(([path]) => field !== 'paths' || namedIn('paths', path))
  return items.flatMap(([path, item]) => {
    const pathItem = locateReference(document, item, joinPointer('#', field, path))
    return HTTP_METHODS.flatMap(method => {
      const value = pathItem.value[method]
      if (!value) return []
      const operation = { value, pointer: joinPointer(pathItem.pointer, method) }
      return [describe(document, { path, method, pathItem, operation, locatedResponses })]
    })
  })
}

interface FoundOperation {
  readonly path: string
  readonly method: string
  readonly pathItem: Located<PathItem>
  readonly operation: Located<OperationObject>
  /** Those of the operations before, with which most operations share theirs. */
  readonly locatedResponses: Map<string, LocatedResponse>
}

function describe(
  document: OpenApiDocument,
  { path, method, pathItem, operation, locatedResponses }: FoundOperation,
): Operation {
  const { value: source, pointer } = operation
  const parameters = locateParameters(document, pathItem, operation)
  const body = locateRequestBody(document, operation)
  const responses = locateResponses(document, operation, locatedResponses)
  const servers = [source.servers, pathItem.value.servers].find(own => own && own.length > 0)
  const operationId = source.operationId ?? `${method.toUpperCase()} ${path}`
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ value }) => value),
    ...(body && { requestBody: body.value }),
    responses: Object.fromEntries(responses.map(([status, { value }]) => [status, value])),
    security: resolveSecurity(document, source.security ?? document.security ?? [], operationId),
    ...(servers && { servers }),
    deprecated: source.deprecated === true,
    source,
    pointers: {
      operation: pointer,
      parameters: parameters.map(parameter => parameter.pointer),
      ...(body && { requestBody: body.pointer }),
      responses: Object.fromEntries(responses.map(([status, { pointer }]) => [status, pointer])),
      headers: Object.fromEntries(responses.map(([status, { headerPointers }]) => [status, headerPointers])),
    },
  }
}
