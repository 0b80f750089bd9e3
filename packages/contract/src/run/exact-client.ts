import type { ApiDescription } from '@crm-clients/openapi'
import { isRecord, keepsIntegers, readInteger, type Schema, splitPointer } from '@crm-clients/openapi/document'
import {
  type CallArguments,
  findResponse,
  type Operation,
  readPagination,
  schemaOfParameter,
} from '@crm-clients/openapi/operation'
import { type ExactPlace, exposeIntegers, findExactIntegers } from '@crm-clients/openapi/schema'
import { isJson } from '@crm-clients/openapi/serialization'
import type { ClientMethod } from './client-method.ts'
import type { ClientResult } from './client-result.ts'

/**
 * A method that is called with integers as they are everywhere here, and gives them back so: as numbers, and as bigints where no
 * number holds them. The client's own method has bigints or texts for all of those that `x-int64` is about.
 */
export function hideIntegers(
  api: ApiDescription,
  operation: Operation | undefined,
  method: ClientMethod,
): ClientMethod {
  if (!operation || !keepsIntegers(api.document)) return method
  const exposed = (call: object) => exposeCall(api, operation, call)
  const walked = (walk: (call: object) => AsyncIterable<unknown>, place: ExactPlace | undefined) => (call: object) =>
    hideEach(walk(exposed(call)), place)
  const called = async (call: object) => hideResult(api, operation, await method(exposed(call)))
  const { pages, items, withFile, withFiles } = method
  return Object.assign(called, {
    ...(pages && { pages: walked(pages, pagePlace(api, operation)) }),
    ...(items && { items: walked(items, itemPlace(api, operation)) }),
    ...(withFile && { withFile: (call: object, file: Blob) => withFile(exposed(call), file) }),
    ...(withFiles && { withFiles: (call: object, files: readonly Blob[]) => withFiles(exposed(call), files) }),
  })
}

/** A call as callers make it: with bigints or texts for the integers that `x-int64` is about. */
export function exposeCall({ document }: ApiDescription, { parameters, requestBody }: Operation, call: object): object {
  const { body, contentType, ...others } = call as CallArguments
  const exposed: Record<string, unknown> = { ...call }
  for (const [place, values] of Object.entries(others)) {
    if (!isRecord(values)) continue
    const entries = Object.entries(values).map(([name, value]) => {
      const parameter = parameters.find(each => each.in === place && each.name === name)
      const schema = parameter && schemaOfParameter(parameter)
      return [name, exposeIntegers(placeOf(document, schema), value)]
    })
    exposed[place] = Object.fromEntries(entries)
  }
  const content = requestBody?.content ?? {}
  const described = content[contentType ?? Object.keys(content)[0] ?? '']
  if (body !== undefined) exposed.body = exposeIntegers(placeOf(document, described?.schema), body)
  return exposed
}

function placeOf(document: object, ...schemas: readonly (Schema | undefined)[]): ExactPlace | undefined {
  return findExactIntegers(
    document,
    schemas.filter(schema => schema !== undefined),
  )
}

function hideResult(api: ApiDescription, operation: Operation, result: ClientResult): ClientResult {
  const { ok, status, response, data, error, header } = result
  const place = answerPlace(api, operation, status)
  const value = hide(place, ok ? data : error)
  return {
    ok,
    status,
    response,
    ...(ok ? { data: value } : { error: value }),
    ...(header && { header: name => header.call(result, name) }),
  }
}

function answerPlace({ document }: ApiDescription, operation: Operation, status: number): ExactPlace | undefined {
  const contents = Object.entries(findResponse(operation, status)?.response.content ?? {})
  return placeOf(document, ...contents.flatMap(([mediaType, { schema }]) => (isJson(mediaType) ? [schema] : [])))
}

function pagePlace(api: ApiDescription, operation: Operation): ExactPlace | undefined {
  return answerPlace(api, operation, 200)
}

function itemPlace(api: ApiDescription, operation: Operation): ExactPlace | undefined {
  const steps = splitPointer(readPagination(operation)?.items ?? '')
  return steps.reduce<ExactPlace | undefined>(below, pagePlace(api, operation))?.others
}

function below(place: ExactPlace | undefined, key: string): ExactPlace | undefined {
  return place?.named.has(key) ? place.named.get(key) : place?.others
}

async function* hideEach(values: AsyncIterable<unknown>, place: ExactPlace | undefined): AsyncGenerator<unknown> {
  for await (const value of values) yield hide(place, value)
}

/** The reverse of `exposeIntegers`. What is not as the types say is told apart from all that is. */
function hide(place: ExactPlace | undefined, value: unknown): unknown {
  if (!place) return value
  if (Array.isArray(value)) return value.map((item, index) => hide(below(place, String(index)), item))
  if (isRecord(value) && !(value instanceof Blob)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hide(below(place, name), item)]))
  }
  const { type } = place
  if (type === undefined) return value
  if (type === 'bigint' && typeof value === 'bigint') return readInteger(String(value))
  if (type === 'text' && typeof value === 'string' && /^-?\d+$/.test(value)) return readInteger(value)
  return Number.isInteger(value) ? `${value} as a number, and not as a ${type}` : value
}
