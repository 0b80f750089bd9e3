import type { ApiDescription } from '@crm-clients/openapi'
import { isReadMethod } from '@crm-clients/openapi/http'
import {
  answersJson,
  type Credential,
  chooseAlternative,
  findIdempotencyKey,
  isSaidIdempotent,
  listAlternatives,
  type Operation,
  readPagination,
} from '@crm-clients/openapi/operation'
import { isForm, isJson, isMultipart, isText } from '@crm-clients/openapi/serialization'
import { chooseShapes } from './choose-shapes.ts'
import { callByMethod, callByPath, callSampler } from './representative-call.ts'
import { makeSecrets } from './secrets.ts'
import { BODIES, type Dimension, type WireShape } from './wire-shape.ts'

const DIMENSIONS: readonly Dimension[] = ['method', 'body', 'credentials', 'idempotency', 'paging', 'answers']

/**
 * The wire shapes that a document has, each with the simplest of its calls, and the simplest shapes first. What only a
 * write shows that may be sent again is tested of every client, whatever the vendor offers: by path, if need be.
 */
export function listWireShapes(api: ApiDescription): WireShape[] {
  const operations = api.operations.toSorted((a, b) => countRequired(a) - countRequired(b))
  const own = operations.flatMap(operation => shapesOf(api, operation))
  const hasRepeatableWrite = own.some(({ isRepeatable, isRedirected }) => isRepeatable && !isRedirected)
  const all = hasRepeatableWrite ? own : [...own, ...writesByPath(api, operations)]
  const simplestFirst = all.toSorted((a, b) => rankOf(a) - rankOf(b))
  return chooseShapes(simplestFirst, { dependsOn: [DIMENSIONS] })
}

function countRequired({ parameters }: Operation): number {
  return parameters.filter(({ required }) => required).length
}

/** A call without a credential comes last: it has nothing to reveal. */
function rankOf({ secrets, body }: WireShape): number {
  const credentials = Object.keys(secrets).length || 99
  return credentials * BODIES.length + BODIES.indexOf(body)
}

/** An operation, once for each media type of its body and each alternative of its security. */
function shapesOf(api: ApiDescription, operation: Operation): WireShape[] {
  const mediaTypes = isReadMethod(operation.method) ? [] : Object.keys(operation.requestBody?.content ?? {})
  const alternatives = listReachableAlternatives(operation)
  return (mediaTypes.length > 0 ? mediaTypes : [undefined]).flatMap(mediaType =>
    alternatives.map(credentials => {
      const labels = [
        ...(mediaTypes.length > 1 ? [mediaType] : []),
        ...(alternatives.length > 1 ? [credentials.map(({ option }) => option).join(' and ') || 'no credential'] : []),
      ]
      const name = operation.operationId + (labels.length > 0 ? ` (${labels.join(', ')})` : '')
      const shape = describeShape(api, operation, mediaType, credentials)
      return { ...shape, name, call: callByMethod(operation, shape.sample) }
    }),
  )
}

/** An operation as a PUT, which a client sends by its path, with the credentials of the whole API. */
function writesByPath(api: ApiDescription, operations: readonly Operation[]): WireShape[] {
  const inheriting = operations.filter(({ source }) => source.security === undefined)
  return inheriting.slice(0, 1).map(operation => {
    const put: Operation = { ...operation, method: 'PUT', responses: {}, source: {} }
    const mediaType = Object.keys(operation.requestBody?.content ?? {}).find(isJson)
    const [credentials = []] = listReachableAlternatives(put)
    const shape = describeShape(api, put, mediaType, credentials)
    return { ...shape, name: `${operation.operationId} as a PUT`, call: callByPath(put, shape.sample) }
  })
}

function describeShape(
  api: ApiDescription,
  operation: Operation,
  mediaType: string | undefined,
  credentials: readonly Credential[],
) {
  const { method, responses } = operation
  const idempotency = idempotencyOf(operation)
  const pagination = readPagination(operation)
  return {
    method,
    body: bodyOf(mediaType),
    credentials:
      credentials
        .map(({ kind }) => kind)
        .toSorted()
        .join(' and ') || 'none',
    idempotency,
    isRepeatable: idempotency !== 'none',
    isRepeatableAfter429: idempotency !== 'none' || '429' in responses,
    isRedirected: isReadMethod(method),
    paging: pagination ? `${pagination.style} in ${pagination.in ?? 'query'}` : 'none',
    answers: method === 'HEAD' ? 'none' : answersJson(responses) ? 'json' : 'any',
    operation,
    sample: callSampler(api, operation, mediaType),
    secrets: makeSecrets(credentials),
  } satisfies Partial<WireShape>
}

function bodyOf(mediaType: string | undefined): WireShape['body'] {
  if (mediaType === undefined) return 'none'
  if (isJson(mediaType)) return 'json'
  if (isForm(mediaType)) return isMultipart(mediaType) ? 'multipart' : 'urlencoded'
  return isText(mediaType) ? 'text' : 'bytes'
}

/**
 * Why sending an operation twice does no more than sending it once.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
function idempotencyOf(operation: Operation): WireShape['idempotency'] {
  const { method } = operation
  if (method !== 'POST' && method !== 'PATCH') return 'method'
  if (findIdempotencyKey(operation) !== undefined) return 'key'
  return isSaidIdempotent(operation) ? 'mark' : 'none'
}

/** The alternatives that a client can choose: never one that holds what is enough for an earlier one. */
function listReachableAlternatives(operation: Operation): (readonly Credential[])[] {
  const alternatives = listAlternatives(operation)
  const reachable = alternatives.filter(own => {
    const isOwn = ({ option }: Credential) => own.some(other => other.option === option)
    return chooseAlternative(alternatives, isOwn) === own
  })
  return reachable.length > 0 ? reachable : [[]]
}
