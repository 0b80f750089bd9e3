import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType, Parameter, Schema } from '@crm-clients/openapi/document'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import type { Generation, ValuePlace } from '@crm-clients/openapi/sampling/random'
import { valueArbitrary } from '@crm-clients/openapi/sampling/random'
import { isForm } from '@crm-clients/openapi/serialization'
import { type Arbitrary, constant, option, record } from 'fast-check'
import { isRaw, rawBodyArbitrary } from './raw-body-arbitrary.ts'

/** Valid calls of one operation, and what could not be generated as its schemas say. */
export interface GeneratedCalls {
  readonly arbitrary: Arbitrary<CallArguments>
  readonly limits: readonly string[]
}

// The document describes these elsewhere.
const IGNORED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/**
 * Valid calls of one operation with a body of one media type.
 * @throws when a required part has no value that can be generated.
 */
export function callArbitrary(
  api: ApiDescription,
  operation: Operation,
  mediaType: string | undefined,
): GeneratedCalls {
  const limits: string[] = []
  const generationAt = (place: ValuePlace, name: string): Generation => ({
    api,
    place,
    limit: reason => limits.push(`${name}: ${reason}`),
  })
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap(place => {
    const parameters = listParameters(operation, place)
    if (parameters.length === 0) return []
    const generationFor = (parameter: Parameter) => generationAt(placeOfParameter(parameter), parameter.name)
    return [[place, parametersArbitrary(parameters, generationFor)] as const]
  })
  const body =
    mediaType === undefined ? {} : bodyArbitrary(operation, mediaType, generationAt(placeOf(mediaType), 'body'))
  return { arbitrary: record({ ...Object.fromEntries(places), ...body }, { noNullPrototype: true }), limits }
}

/** The parameters of an operation that stand in one place of a request. */
export function listParameters({ parameters }: Operation, place: ValuePlace): Parameter[] {
  return parameters.filter(
    ({ in: location, name }) => location === place && !(place === 'header' && IGNORED_HEADERS.has(name.toLowerCase())),
  )
}

/** The media types of an operation's body. */
export function listMediaTypes({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {})
}

/** Where the value of a parameter stands: one with `content` holds JSON, wherever it is. */
export function placeOfParameter({ in: location, content }: Parameter): ValuePlace {
  return content ? 'json' : (location as ValuePlace)
}

/** The schema of a parameter. */
export function schemaOfParameter({ schema, content = {} }: Parameter): Schema {
  return schema ?? Object.values(content)[0]?.schema ?? true
}

/** Where the values of a body stand. */
export function placeOf(mediaType: string): ValuePlace {
  return isForm(mediaType) ? 'form' : 'json'
}

function parametersArbitrary(parameters: readonly Parameter[], generationFor: (parameter: Parameter) => Generation) {
  const model: Record<string, Arbitrary<unknown>> = {}
  for (const parameter of parameters) {
    const value = valueArbitrary(generationFor(parameter), schemaOfParameter(parameter))
    if (value) model[parameter.name] = value
    else if (parameter.required) throw new Error(`No value can be generated for the parameter ${parameter.name}.`)
  }
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name)
  return record(model, { requiredKeys, noNullPrototype: true })
}

function bodyArbitrary({ requestBody }: Operation, mediaType: string, generation: Generation) {
  const contents: Readonly<Record<string, MediaType>> = requestBody?.content ?? {}
  const schema = contents[mediaType]?.schema ?? true
  const value = isRaw(mediaType) ? rawBodyArbitrary(generation, mediaType, schema) : valueArbitrary(generation, schema)
  if (!value) throw new Error(`No ${mediaType} body can be generated.`)
  const hasChoice = Object.keys(contents).length > 1
  return {
    body: requestBody?.required ? value : option(value, { nil: undefined }),
    ...(hasChoice && { contentType: constant(mediaType) }),
  }
}
