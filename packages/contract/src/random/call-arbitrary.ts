import type { ApiDescription } from '@crm-clients/openapi'
import { type MediaType, type Parameter, setOwn } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  isIgnoredParameter,
  listExclusiveParameters,
  type Operation,
  schemaOfParameter,
  withoutRivals,
} from '@crm-clients/openapi/operation'
import { withPartTypes } from '@crm-clients/openapi/sampling'
import type { Generation, ValuePlace } from '@crm-clients/openapi/sampling/random'
import { filterBounded, valueArbitrary } from '@crm-clients/openapi/sampling/random'
import {
  isBinaryValue,
  isForm,
  isJson,
  isTakenForOther,
  isWholeJson,
  losesField,
  reasonAgainstBody,
  reasonAgainstWriting,
} from '@crm-clients/openapi/serialization'
import { type Arbitrary, constant, nat, option, record, tuple } from 'fast-check'
import { NO_TRACE } from '../cases/sampled-call.ts'
import { NoValueError } from './no-value-error.ts'
import { isRaw, rawBodyArbitrary } from './raw-body-arbitrary.ts'
import type { RequestKind } from './request-kinds.ts'

/**
 * Valid calls of one kind.
 *
 * @param limit is told what cannot be generated as its schema says.
 * @throws {NoValueError} when a required part has no value that can be generated.
 */
export function callArbitrary(
  api: ApiDescription,
  { operation, mediaType }: RequestKind,
  limit: (reason: string) => void,
): Arbitrary<CallArguments> {
  if (operation.method === 'TRACE') throw new NoValueError(NO_TRACE)
  const generationAt = (place: ValuePlace, name: string): Generation => ({
    api,
    place,
    limit: reason => limit(`${name}: ${reason}`),
  })
  const groups = listExclusiveParameters(operation)
  const needed = groups.filter(({ required }) => required).flatMap(group => group.parameters)
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap(place => {
    const parameters = listParameters(operation, place)
    if (parameters.length === 0) return []
    const generationFor = (parameter: Parameter) => generationAt(placeOfParameter(parameter), parameter.name)
    const isNeeded = ({ name, required }: Parameter) =>
      required === true || (place === 'query' && needed.includes(name))
    const values = parametersArbitrary(parameters, isNeeded, generationFor)
    return [[place, place === 'query' ? withoutRivalsArbitrary(operation, values) : values] as const]
  })
  const body =
    mediaType === undefined ? {} : bodyArbitrary(operation, mediaType, generationAt(placeOfBody(mediaType), 'body'))
  return record({ ...Object.fromEntries(places), ...body }, { noNullPrototype: true })
}

/** The parameters of an operation that stand in one place of a request. */
export function listParameters({ parameters }: Operation, place: ValuePlace): Parameter[] {
  return parameters.filter(parameter => parameter.in === place && !isIgnoredParameter(parameter))
}

/** Where the value of a parameter stands: one whose `content` is JSON holds that, wherever it is. */
export function placeOfParameter({ in: location, content = {} }: Parameter): ValuePlace {
  return Object.keys(content).some(isJson) ? 'json' : (location as ValuePlace)
}

/** Where the values of a body stand. */
export function placeOfBody(mediaType: string): ValuePlace {
  return isForm(mediaType) ? 'form' : 'json'
}

function parametersArbitrary(
  parameters: readonly Parameter[],
  isNeeded: (parameter: Parameter) => boolean,
  generationFor: (parameter: Parameter) => Generation,
): Arbitrary<Record<string, unknown>> {
  const model: Record<string, Arbitrary<unknown>> = {}
  for (const parameter of parameters) {
    const value = writableArbitrary(
      parameter,
      valueArbitrary(generationFor(parameter), schemaOfParameter(parameter) ?? true),
    )
    if (value) setOwn(model, parameter.name, value)
    else if (parameter.required)
      throw new NoValueError(`No value can be generated for the parameter ${parameter.name}.`)
  }
  const requiredKeys = parameters.filter(each => isNeeded(each) && model[each.name]).map(({ name }) => name)
  return record(model, { requiredKeys, noNullPrototype: true })
}

/** Of parameters that exclude each other, any one is kept. */
function withoutRivalsArbitrary(
  operation: Operation,
  values: Arbitrary<Record<string, unknown>>,
): Arbitrary<Record<string, unknown>> {
  const groups = listExclusiveParameters(operation)
  if (groups.length === 0) return values
  return tuple(values, nat()).map(([query, choice]) =>
    groups.reduce((kept, { parameters }) => {
      const sent = parameters.filter(name => Object.hasOwn(kept, name))
      const chosen = sent[choice % sent.length]
      return chosen === undefined ? kept : withoutRivals(operation, kept, chosen)
    }, query),
  )
}

/** No style writes everything that a schema allows, and a client refuses the rest. */
function writableArbitrary(
  parameter: Parameter,
  value: Arbitrary<unknown> | undefined,
): Arbitrary<unknown> | undefined {
  return value && filterBounded(value, item => reasonAgainstWriting(parameter, item) === undefined)
}

function bodyArbitrary({ requestBody }: Operation, mediaType: string, generation: Generation) {
  const contents: Readonly<Record<string, MediaType>> = requestBody?.content ?? {}
  const schema = contents[mediaType]?.schema ?? true
  const described = isRaw(mediaType)
    ? rawBodyArbitrary(generation, mediaType, schema)
    : valueArbitrary(generation, schema)?.map(form => withPartTypes(contents[mediaType]?.encoding, form))
  const value =
    described &&
    filterBounded(
      described,
      body =>
        !isTakenForOther(Object.keys(contents), mediaType, body) &&
        reasonAgainstBody(mediaType, contents[mediaType] ?? {}, body) === undefined &&
        !(isForm(mediaType) && losesField(contents[mediaType] ?? {}, body)) &&
        !mixesFiles(contents[mediaType] ?? {}, body),
    )
  if (!value) throw new NoValueError(`No ${mediaType} body can be generated.`)
  const hasChoice = Object.keys(contents).length > 1
  return {
    body: requestBody?.required ? value : option(value, { nil: undefined }),
    ...(hasChoice && { contentType: constant(mediaType) }),
  }
}

/** Whether a field that is JSON as a whole is a list of files and of other things: written part by part, it would come back as something else. */
function mixesFiles({ encoding = {} }: MediaType, body: unknown): boolean {
  return Object.entries(Object(body)).some(([name, value]) => {
    const isMixed = Array.isArray(value) && value.some(isBinaryValue) && !value.every(isBinaryValue)
    return isMixed && isWholeJson(encoding[name])
  })
}
