import assert from 'node:assert/strict'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { sampleBodies, sampleParameters, withBody } from '@crm-clients/openapi/sampling'
import type { ClientResult } from '../run/client-result.ts'

/** What a generated client's method returns. */
export interface Call extends Promise<ClientResult> {
  readonly unwrap?: () => Promise<unknown>
}

/** Makes the call that represents a wire shape. `settings` are the options of one call, such as `signal`. */
export type RepresentativeCall = (client: object, settings?: object) => Call

/** A method of a client. Those of lists walk through pages as well. */
interface Method {
  (...args: readonly unknown[]): Call
  readonly pages?: (args: object) => AsyncIterable<unknown>
}

/** A call of the client's method for an operation. */
export function callByMethod({ operationId }: Operation, sample: () => CallArguments): RepresentativeCall {
  return (client, settings) => methodOf(client, operationId)({ ...sample(), ...settings })
}

/** A call by method and path, for which a client has no method of its own. */
export function callByPath({ method, path }: Operation, sample: () => CallArguments): RepresentativeCall {
  return (client, settings) => {
    const { path: params, body } = sample()
    return methodOf(client, 'request')(method, path, { params: { path: params }, body, ...settings })
  }
}

/** The arguments of a call with a body of a media type, made when they are first needed: many calls represent nothing. */
export function callSampler(api: ApiDescription, operation: Operation, mediaType: string | undefined) {
  let sample: CallArguments | undefined
  return (): CallArguments => {
    const findBody = () => sampleBodies(api, operation).find(body => body.mediaType === mediaType)
    sample ??= withBody(operation, sampleParameters(api, operation), mediaType === undefined ? undefined : findBody())
    return sample
  }
}

/** @throws when a client has no such method. */
export function methodOf(client: object, name: string): Method {
  const method = (client as Record<string, unknown>)[name]
  assert(typeof method === 'function', `The client has no method ${name}. Generate it again from its document.`)
  return method as Method
}
