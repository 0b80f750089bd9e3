import { joinPointer } from '../document/json-pointer.ts'
import { HTTP_METHODS, namedIn } from '../document/object-kinds.ts'
import type {
  CallbackObject,
  OpenApiDocument,
  OperationObject,
  PathItem,
  Reference,
} from '../document/openapi-document.ts'
import { withoutPrototype } from '../document/record.ts'
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

/** A request that the vendor sends to an address that a request of the caller names. */
export interface Callback {
  /** The key under which an operation describes it. */
  readonly name: string
  /** Its path is the expression that says where it is sent. */
  readonly operation: Operation
}

/**
 * The requests that an API sends by itself in the course of an operation, in the document's order.
 * @throws as {@link listOperations} does.
 * @see https://spec.openapis.org/oas/v3.1.1.html#callback-object
 */
export function listCallbacks(document: OpenApiDocument, { source, pointers }: Operation): Callback[] {
  const locatedResponses = new Map<string, LocatedResponse>()
  return Object.entries(source.callbacks ?? {}).flatMap(([name, callback]) => {
    const located = locateReference<CallbackObject>(
      document,
      callback,
      joinPointer(pointers.operation, 'callbacks', name),
    )
    const items = Object.entries(located.value).filter(([expression]) => namedIn('callback', expression))
    return items.flatMap(([expression, item]) =>
      operationsAt(document, expression, item, joinPointer(located.pointer, expression), locatedResponses).map(
        operation => ({ name, operation }),
      ),
    )
  })
}

function operationsIn(document: OpenApiDocument, field: 'paths' | 'webhooks'): Operation[] {
  const locatedResponses = new Map<string, LocatedResponse>()
  const items = Object.entries(document[field] ?? {}).filter(([path]) => field !== 'paths' || namedIn('paths', path))
  return items.flatMap(([path, item]) =>
    operationsAt(document, path, item, joinPointer('#', field, path), locatedResponses),
  )
}

function operationsAt(
  document: OpenApiDocument,
  path: string,
  item: PathItem | Reference,
  pointer: string,
  locatedResponses: Map<string, LocatedResponse>,
): Operation[] {
  const pathItem = locateReference<PathItem>(document, item, pointer)
  return HTTP_METHODS.flatMap(method => {
    const value = pathItem.value[method]
    if (!value) return []
    const operation = { value, pointer: joinPointer(pathItem.pointer, method) }
    return [describe(document, { path, method, pathItem, operation, locatedResponses })]
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
    responses: withoutPrototype(Object.fromEntries(responses.map(([status, { value }]) => [status, value]))),
    security: resolveSecurity(document, source.security ?? document.security ?? [], operationId),
    ...(servers && { servers }),
    deprecated: source.deprecated === true,
    source,
    pointers: {
      operation: pointer,
      parameters: parameters.map(parameter => parameter.pointer),
      ...(body && { requestBody: body.pointer }),
      responses: withoutPrototype(Object.fromEntries(responses.map(([status, { pointer }]) => [status, pointer]))),
      headers: withoutPrototype(
        Object.fromEntries(responses.map(([status, { headerPointers }]) => [status, headerPointers])),
      ),
    },
  }
}
