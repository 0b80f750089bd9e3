import { isDeepStrictEqual } from 'node:util'
import type { ReceivedRequest } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CallArguments, Operation } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { isForm, type ParameterSource, readCookies, readParameter } from '@crm-clients/openapi/serialization'
import { listParameters } from './call-arbitrary.ts'
import { isRaw, sameBytes } from './raw-body-arbitrary.ts'
import { sameForm } from './same-form.ts'

/** The parts of a request that are not what the call was given: `query limit`, `body`. */
export async function listDifferences(
  api: ApiDescription,
  operation: Operation,
  call: CallArguments,
  seen: ReceivedRequest,
): Promise<string[]> {
  const source = sourceOf(api, operation, seen)
  const parameters = (['path', 'query', 'header', 'cookie'] as const).flatMap(place =>
    listParameters(operation, place).flatMap(parameter => {
      const given = call[place]?.[parameter.name]
      const found = readParameter(api, parameter, source)
      return isDeepStrictEqual(asTexts(found), asTexts(given)) ? [] : [`${place} ${parameter.name}`]
    }),
  )
  return (await sameBody(call.body, seen)) ? parameters : [...parameters, 'body']
}

function sourceOf(api: ApiDescription, { path }: Operation, seen: ReceivedRequest): ParameterSource {
  const [basePath] = api.basePaths
  const pairs = Object.entries(seen.query).flatMap(([name, value]) => [value].flat().map(text => [name, text]))
  return {
    path: matchPath(path, seen.path.slice(basePath.length)) ?? {},
    query: new URLSearchParams(pairs),
    headers: seen.headers,
    cookies: readCookies(seen.headers),
  }
}

/** A value as a parameter carries it: everything in it is a text. */
function asTexts(value: unknown): unknown {
  if (value === undefined) return undefined
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asTexts(item)]))
}

async function sameBody(given: unknown, { body, headers }: ReceivedRequest): Promise<boolean> {
  if (given === undefined) return body === undefined
  const contentType = headers.get('content-type') ?? ''
  if (isForm(contentType)) return await sameForm(given as object, body)
  return isRaw(contentType) ? await sameBytes(given, body) : isDeepStrictEqual(body, given)
}
