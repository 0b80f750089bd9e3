import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { listExamples } from '@crm-clients/openapi/operation'
import { asRead, createAcceptance, type SampleBody, sampleBodies } from '@crm-clients/openapi/sampling'
import { isEmptyValue, isForm, isJson, reasonAgainstWriting } from '@crm-clients/openapi/serialization'
import { validate } from '@crm-clients/openapi/validation'
import type { CellReason } from '../coverage/cell-reason.ts'
import type { Doubt } from './doubt.ts'

/** The bodies with which an operation can be called, and the cells of those that nobody could make. */
export interface PartedBodies {
  readonly bodies: readonly SampleBody[]
  readonly unsampled: readonly CellReason[]
  readonly doubts: readonly Doubt[]
}

/** Tells bodies that are made and break their own schema from the others. An example that breaks it is left to a test. */
export function partBodies(api: ApiDescription, operation: Operation): PartedBodies {
  const all = sampleBodies(api, operation)
  const wrong = all.filter(body => body.isMade && !isAccepted(api, operation, body))
  const { operationId } = operation
  return {
    bodies: all.filter(body => !wrong.includes(body)),
    unsampled: wrong.map(({ mediaType }) => ({
      cell: { operationId, location: '/body', mediaType, expects: 'accepted' },
      reason: NO_BODY,
    })),
    doubts: wrong
      .filter(({ mediaType }) => isJson(mediaType))
      .map(({ mediaType, value }) => ({
        name: `${operationId}: body`,
        direction: 'request',
        pointer: joinPointer(operation.pointers.requestBody ?? '#', 'content', mediaType, 'schema'),
        value,
      })),
  }
}

/** Why an operation cannot be called at all: a required part of the request that nobody can make, or send. */
export function findObstacle(
  api: ApiDescription,
  { parameters, requestBody }: Operation,
  bodies: readonly SampleBody[],
  call: CallArguments,
): string | undefined {
  if (requestBody?.required && bodies.length === 0) return NO_BODY
  const required = parameters.filter(parameter => parameter.required && parameter.in in call)
  for (const parameter of required) {
    if (listExamples(api.document, parameter).length > 0) continue
    const { in: place, name, schema } = parameter
    const value = call[place as 'query']?.[name]
    if (schema === undefined) continue
    const accepts = createAcceptance(api, 'parameter')
    if (isEmptyValue(value) || reasonAgainstWriting(parameter, value)) {
      return `the ${place} parameter ${name} is required, and no value of it can be sent`
    }
    if (!accepts([{ schema, pointer: '#', trail: [] }], value)) {
      return `no value was found for the ${place} parameter ${name}, which is required`
    }
  }
  return undefined
}

const NO_BODY = 'no body was found that keeps every keyword of its schema, and no example is given'

function isAccepted(api: ApiDescription, { requestBody }: Operation, { mediaType, value }: SampleBody): boolean {
  const { schema } = requestBody?.content?.[mediaType] ?? {}
  if (!isJson(mediaType) && !isForm(mediaType)) return true
  if (schema === undefined) return true
  const purpose = isForm(mediaType) ? 'form' : 'request'
  const sent = asRead(api, schema, isForm(mediaType) ? 'form' : 'json', value)
  return validate(api, purpose, schema, sent, { name: 'The body', location: [] }).length === 0
}
