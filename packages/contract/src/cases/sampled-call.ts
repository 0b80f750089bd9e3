import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer, type Parameter } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { listExamples } from '@crm-clients/openapi/operation'
import {
  asRead,
  createAcceptance,
  type SampleBody,
  sampleBodies,
  sampleParameters,
  withBody,
} from '@crm-clients/openapi/sampling'
import {
  isEmptyValue,
  isForm,
  isJson,
  isTakenForOther,
  losesField,
  reasonAgainstBody,
  reasonAgainstWriting,
} from '@crm-clients/openapi/serialization'
import { validate } from '@crm-clients/openapi/validation'
import type { UnexercisedEntry } from './unexercised-entry.ts'
import { LOST_FIELD } from './unsendable-values.ts'

/** A call of an operation that is accepted. The cases of the operation are made from it. */
export interface SampledCall {
  readonly operation: Operation
  /** The call without a body. */
  readonly parameters: CallArguments
  /** The bodies with which the operation can be called. */
  readonly bodies: readonly SampleBody[]
  /** The call with the first of them. */
  readonly call: CallArguments
  /** Why the operation cannot be called at all. */
  readonly uncallable?: string
  /** The media types for which nobody could make a body. */
  readonly unsampled: readonly UnexercisedEntry[]
}

/** Samples a call of an operation. */
export function sampleCall(api: ApiDescription, operation: Operation): SampledCall {
  const parameters = sampleParameters(api, operation)
  const all = sampleBodies(api, operation)
  // An example that breaks its schema is left to a test.
  const wrong = all.filter(body => body.isMade && !isAccepted(api, operation, body))
  const unwritable = all.filter(body => reasonAgainst(operation, body) !== undefined)
  const bodies = all.filter(body => !wrong.includes(body) && !unwritable.includes(body))
  const uncallable = findReason(api, operation, bodies, parameters)
  return {
    operation,
    parameters,
    bodies,
    call: withBody(operation, parameters, bodies[0]),
    unsampled: [...new Set([...unwritable, ...wrong])].map(body => explainBody(operation, body)),
    ...(uncallable !== undefined && { uncallable }),
  }
}

function reasonAgainst({ requestBody }: Operation, { mediaType, value, isMade }: SampleBody): string | undefined {
  if (isMade && isForm(mediaType) && losesField(requestBody?.content?.[mediaType] ?? {}, value)) return LOST_FIELD
  if (isTakenForOther(Object.keys(requestBody?.content ?? {}), mediaType, value)) return OTHER_TYPE
  return reasonAgainstBody(mediaType, requestBody?.content?.[mediaType] ?? {}, value)
}

function explainBody(operation: Operation, body: SampleBody): UnexercisedEntry {
  const { operationId, pointers } = operation
  const { mediaType, value, name, isMade } = body
  const example = isMade ? {} : { example: name ?? '' }
  const entry = { operationId, location: '/body', mediaType, ...example, expects: 'accepted' } as const
  const unwritable = reasonAgainst(operation, body)
  if (unwritable !== undefined) return { entry, reason: unwritable }
  const pointer = joinPointer(pointers.requestBody ?? '#', 'content', mediaType, 'schema')
  const sample = { name: `${operationId}: body`, direction: 'request', pointer, value, judgement: 'refused' } as const
  return { entry, reason: NO_BODY, ...(isJson(mediaType) && { sample }) }
}

/** A required part of the request that nobody can make, or send. */
function findReason(
  api: ApiDescription,
  { method, parameters, requestBody }: Operation,
  bodies: readonly SampleBody[],
  call: CallArguments,
): string | undefined {
  if (method === 'TRACE') return NO_TRACE
  if (requestBody?.required && bodies.length === 0) return NO_BODY
  const required = parameters.filter(parameter => parameter.required && parameter.in in call)
  for (const parameter of required) {
    if (listExamples(api.document, parameter).length > 0) continue
    const { in: place, name, schema } = parameter
    const value = call[place as 'query']?.[name]
    if (schema === undefined) continue
    if (isEmptyValue(value) || reasonAgainstWriting(parameter, value)) {
      return `the ${place} parameter ${name} is required, and no value of it can be sent`
    }
    if (!fitsParameter(api, parameter, value)) {
      return `no value was found for the ${place} parameter ${name}, which is required`
    }
  }
  return undefined
}

/** Whether a value that was made for a parameter keeps its schema. What is written as a media type is not looked at. */
export function fitsParameter(api: ApiDescription, { schema }: Parameter, value: unknown): boolean {
  return schema === undefined || createAcceptance(api, 'parameter')([{ schema, pointer: '#', trail: [] }], value)
}

/** @see https://fetch.spec.whatwg.org/#forbidden-method */
export const NO_TRACE = 'fetch sends no TRACE'
const OTHER_TYPE = 'the body says that it is of another documented media type'
const NO_BODY = 'no body was found that keeps every keyword of its schema, and no example is given'

function isAccepted(api: ApiDescription, { requestBody }: Operation, { mediaType, value }: SampleBody): boolean {
  const { schema } = requestBody?.content?.[mediaType] ?? {}
  if (!isJson(mediaType) && !isForm(mediaType)) return true
  if (schema === undefined) return true
  const purpose = isForm(mediaType) ? 'form' : 'request'
  const sent = asRead(api, schema, isForm(mediaType) ? 'form' : 'json', value)
  return validate(api, purpose, schema, sent, { name: 'The body', location: [] }).length === 0
}
