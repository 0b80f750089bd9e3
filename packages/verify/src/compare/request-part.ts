import { joinPointer } from '@crm-clients/openapi/document'
import type { IncomingRequest } from '@crm-clients/openapi/http'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { isForm, matchMediaType, readMediaType } from '@crm-clients/openapi/serialization'
import type { Violation } from '@crm-clients/openapi/validation'
import type { ComparedValue } from './compare-value.ts'

/** The part of a request that a violation is about. */
export interface RequestPart {
  /** The JSON pointer to what the document says about it. */
  readonly pointer: string
  /** The part and its schema, unless the part is missing or unknown as a whole. */
  readonly compared?: ComparedValue
  /** The location of the violation inside of the part. */
  readonly inside: readonly string[]
}

/** Finds the body or the parameter that a violation is about. `values` are what the request says. */
export function findRequestPart(
  operation: Operation,
  request: IncomingRequest,
  values: CallArguments,
  { location }: Violation,
): RequestPart {
  const [place = '', ...inside] = location
  return place === 'body'
    ? findBody(operation, request, values, inside)
    : findParameter(operation, values, place as ParameterPlace, inside)
}

type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'

function findBody(
  operation: Operation,
  { headers, bytes }: IncomingRequest,
  { body }: CallArguments,
  inside: readonly string[],
): RequestPart {
  const pointer = operation.pointers.requestBody ?? operation.pointers.operation
  if (bytes.length === 0) return { pointer: joinPointer(pointer, 'required'), inside }
  const documented = operation.requestBody?.content ?? {}
  const given = readMediaType(headers.get('content-type') ?? '')
  const mediaType = matchMediaType(Object.keys(documented), given) ?? given
  const schema = documented[mediaType]?.schema
  if (schema === undefined) return { pointer, inside }
  const place = { schema, pointer: joinPointer(pointer, 'content', mediaType, 'schema') }
  return { pointer, inside, compared: comparedAs('body', isForm(mediaType) ? 'form' : 'request', place, body) }
}

function findParameter(
  operation: Operation,
  values: CallArguments,
  place: ParameterPlace,
  [name = '', ...inside]: readonly string[],
): RequestPart {
  const index = operation.parameters.findIndex(parameter => parameter.in === place && parameter.name === name)
  const parameter = operation.parameters[index]
  const pointer = operation.pointers.parameters[index]
  if (!parameter || pointer === undefined) return { pointer: operation.pointers.operation, inside }
  const value = values[place]?.[name]
  const isMissing = value === undefined || (place === 'path' && value === '')
  if (isMissing) return { pointer: joinPointer(pointer, 'required'), inside }
  if (parameter.schema === undefined) return { pointer, inside }
  const schema = { schema: parameter.schema, pointer: joinPointer(pointer, 'schema') }
  return { pointer, inside, compared: comparedAs(`${place} ${name}`, 'parameter', schema, value) }
}

function comparedAs(
  part: string,
  purpose: ComparedValue['purpose'],
  place: ComparedValue['place'],
  value: unknown,
): ComparedValue {
  return { name: '', where: `request ${part}`, purpose, place, value, rule: keyword => `request-schema/${keyword}` }
}
