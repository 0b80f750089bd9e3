import { resolveReference, setOwn } from '@crm-clients/openapi/document'
import { isReadMethod } from '@crm-clients/openapi/http'
import { isSuccess } from '../../check/rules/documented-success.ts'
import {
  type Draft,
  type DraftOperation,
  draftOperations,
  isObject,
  type JsonObject,
  type Note,
  objectIn,
  requestOf,
} from './draft.ts'

/** Omits what no client can send, and what none ever gets to see. */
export function omitOperations(draft: Draft): Note[] {
  return [...cutPaths(draft), ...draftOperations(draft).flatMap(found => omitUnsendable(draft, found))]
}

/** A fragment is never sent, and a query in a path belongs to no operation. */
function cutPaths(draft: Draft): Note[] {
  const paths = objectIn(draft, 'paths')
  return Object.keys(paths)
    .filter(path => /[?#]/.test(path))
    .map(path => {
      delete paths[path]
      return { heading: 'Omitted paths with a query or a fragment: no request has such a path', detail: `\`${path}\`` }
    })
}

function omitUnsendable(draft: Draft, { path, method, item, operation }: DraftOperation): Note[] {
  const request = requestOf({ method, path })
  if (method === 'trace') {
    delete item.trace
    return [{ heading: 'Omitted operations that fetch does not send', detail: request }]
  }
  return [
    ...omitRequestBody(method, operation, request),
    ...omitInformational(operation, request),
    ...omitBodies(draft, operation, request),
  ]
}

function omitRequestBody(method: string, operation: JsonObject, request: string): Note[] {
  const { requestBody } = operation
  if (requestBody === undefined) return []
  const isUnsendable = isReadMethod(method.toUpperCase())
  const isUndescribed = isObject(requestBody) && isEmpty(requestBody.content)
  if (!isUnsendable && !isUndescribed) return []
  delete operation.requestBody
  const why = isUnsendable ? 'that fetch does not send' : 'of which no media type is described'
  return [{ heading: `Omitted request bodies ${why}`, detail: request }]
}

/** Some statuses have no body: https://fetch.spec.whatwg.org/#null-body-status */
function omitBodies(draft: Draft, { responses }: JsonObject, request: string): Note[] {
  const all = isObject(responses) ? responses : {}
  return ['204', '205', '304'].flatMap(status => {
    const response = all[status]
    if (!isObject(response)) return []
    const { content, ...rest } = resolveReference<JsonObject>(draft, response)
    if (content === undefined) return []
    setOwn(all, status, rest)
    return isEmpty(content)
      ? []
      : [{ heading: 'Omitted bodies of statuses that have none', detail: `${status} of ${request}` }]
  })
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

function omitInformational(operation: DraftOperation['operation'], request: string): Note[] {
  operation.responses ??= {}
  const { responses } = operation
  if (!isObject(responses)) return []
  const informational = Object.keys(responses).filter(status => status.startsWith('1'))
  for (const status of informational) delete responses[status]
  const isSilent = !Object.keys(responses).some(isSuccess)
  if (isSilent) responses.default = { description: 'Not described.' }
  return [
    ...informational.map(status => ({
      heading: 'Omitted informational responses, which fetch does not show',
      detail: `${status} of ${request}`,
    })),
    ...(isSilent
      ? [{ heading: 'Filled in a default response where none is documented for success', detail: request }]
      : []),
  ]
}
