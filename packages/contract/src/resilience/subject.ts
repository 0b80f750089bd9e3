import assert from 'node:assert/strict'
import type { ApiDescription } from '@crm-clients/openapi'
import { answersJson, type Operation } from '@crm-clients/openapi/operation'
import { sampleBodies, sampleParameters, withBody } from '@crm-clients/openapi/sampling'
import type { ClientResult } from '../run/contract.ts'

/** What a generated client's method returns. */
export interface Call extends Promise<ClientResult> {
  readonly unwrap?: () => Promise<unknown>
}

/** A call that is put through every fault: an operation with one kind of body. */
export interface Subject {
  /** `updateContact`, or `editActivity (multipart/form-data)`. */
  readonly name: string
  /** Whether no other subject calls the same operation with another kind of body before this one. */
  readonly isFirst: boolean
  readonly method: string
  /** Whether it may be sent again after it may have arrived. */
  readonly isRepeatable: boolean
  /** Whether it carries credentials. */
  readonly isAuthenticated: boolean
  /** Whether its answers are `application/json` or nothing: clients go by the content type where there may be another. */
  readonly answersJson: boolean
  /** Whether its answers have bodies: those to a HEAD have none. */
  readonly hasBodies: boolean
  /** Makes the call. `settings` are the options of one call, such as `signal`. */
  readonly call: (client: object, settings?: object) => Call
}

type Method = (...args: readonly unknown[]) => Call

/** Every operation of a document, once for each media type of its body. */
export function listSubjects(api: ApiDescription): Subject[] {
  return api.operations.flatMap(operation => subjectsOf(api, operation))
}

/**
 * The calls of a document with another method, made by path: what only a PUT or a GET can show is tested of every client,
 * whatever the vendor offers.
 */
export function listSubjectsAs(api: ApiDescription, method: 'GET' | 'PUT'): Subject[] {
  return api.operations.flatMap(operation => {
    const { operationId, path } = operation
    const [body] = method === 'PUT' ? sampleBodies(api, operation) : []
    const { contentType: _, ...call } = withBody(operation, sampleParameters(api, operation), body)
    return {
      name: `${operationId} as a ${method}`,
      isFirst: true,
      method,
      isRepeatable: true,
      isAuthenticated: (api.document.security ?? []).length > 0,
      answersJson: true,
      hasBodies: true,
      call: caller('request', settings => [
        method,
        path,
        { params: { path: call.path }, body: call.body, ...settings },
      ]),
    }
  })
}

/** Whether a subject changes nothing at its vendor. */
export function isRead({ method }: Subject): boolean {
  return method === 'GET' || method === 'HEAD'
}

function subjectsOf(api: ApiDescription, operation: Operation): Subject[] {
  const { operationId, method, security, responses } = operation
  const parameters = sampleParameters(api, operation)
  const bodies = sampleBodies(api, operation)
  const kinds = bodies.filter((body, index) => bodies.findIndex(other => other.mediaType === body.mediaType) === index)
  return (kinds.length > 0 ? kinds : [undefined]).map((body, index) => ({
    isFirst: index === 0,
    name: body && kinds.length > 1 ? `${operationId} (${body.mediaType})` : operationId,
    method,
    isRepeatable: isRepeatable(operation),
    isAuthenticated: security.length > 0,
    answersJson: method !== 'HEAD' && answersJson(responses),
    hasBodies: method !== 'HEAD',
    call: caller(operationId, settings => [{ ...withBody(operation, parameters, body), ...settings }]),
  }))
}

function caller(name: string, writeArguments: (settings: object) => readonly unknown[]): Subject['call'] {
  return (client, settings = {}) => {
    const method = (client as Record<string, unknown>)[name]
    assert(typeof method === 'function', `The client has no method ${name}. Generate it again from its document.`)
    return (method as Method).call(client, ...writeArguments(settings))
  }
}

/**
 * Whether sending an operation twice does no more than sending it once: by its method, by the spec's mark, or by a key.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
function isRepeatable({ method, source, parameters }: Operation): boolean {
  const hasKey = parameters.some(({ in: place, name }) => place === 'header' && /^idempotency-key$/i.test(name))
  return (method !== 'POST' && method !== 'PATCH') || source['x-idempotent'] === true || hasKey
}
