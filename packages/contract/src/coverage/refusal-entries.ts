import type { ApiDescription } from '@crm-clients/openapi'
import { joinPointer } from '@crm-clients/openapi/document'
import {
  hasScheme,
  isIgnoredParameter,
  listAlternatives,
  locateCredential,
  type Operation,
} from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { isJson, isMultipart, takesAnyName } from '@crm-clients/openapi/serialization'
import type { CoverageEntry } from '../cases/coverage-entry.ts'
import { findUndocumentedType } from '../cases/undocumented-type.ts'

/** What an operation refuses besides what its schemas say: credentials, methods, parameters and bodies. */
export function refusalEntries(api: ApiDescription, operation: Operation): CoverageEntry[] {
  const refused = [
    ...credentials(operation),
    ...method(api, operation),
    ...parameters(api, operation),
    ...exclusive(operation),
    ...bodies(operation),
  ]
  return refused.map(entry => ({ operationId: operation.operationId, expects: 'refused', ...entry }))
}

type Refused = Omit<CoverageEntry, 'operationId' | 'expects'>

/** Each credential is missing, forgotten, or of another scheme, unless a request may do without any. */
function credentials(operation: Operation): Refused[] {
  const alternatives = listAlternatives(operation)
  if (alternatives.some(({ length }) => length === 0)) return []
  return alternatives.flat().flatMap(credential => {
    const { option } = credential
    const flaws = ['absent', 'forgotten', ...(hasScheme(credential) ? ['wrong scheme'] : [])]
    return flaws.map(flaw => ({
      location: locateCredential(credential),
      keyword: 'security',
      detail: `${option} ${flaw}`,
    }))
  })
}

/** A method that no operation of the path has. */
function method({ operations }: ApiDescription, { path }: Operation): Refused[] {
  const used = operations.filter(operation => matchPath(operation.path, path)).map(operation => operation.method)
  const isFull = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'].every(name => used.includes(name))
  return isFull ? [] : [{ location: '', keyword: 'method' }]
}

function parameters(api: ApiDescription, { parameters }: Operation): Refused[] {
  const required = parameters.filter(
    parameter => parameter.required && parameter.in !== 'path' && !isIgnoredParameter(parameter),
  )
  return [
    ...(takesAnyName(api, parameters) ? [] : [{ location: '/query/unknownParameter', keyword: 'parameters' }]),
    ...required.map(({ in: place, name }) => ({ location: joinPointer('', place, name), keyword: 'required' })),
  ]
}

/** Parameters that exclude each other, each with the first one, and none of them. */
function exclusive({ source, parameters }: Operation): Refused[] {
  const groups = source['x-exclusive-parameters']
  if (!Array.isArray(groups)) return []
  return groups.flatMap(({ parameters: names, required }) => {
    const [first, ...others] = names.filter((name: string) =>
      parameters.some(parameter => parameter.in === 'query' && parameter.name === name),
    )
    const details = [...(required ? ['none'] : []), ...others.map((other: string) => `${first} and ${other}`)]
    return details.map(detail => ({ location: '/query', keyword: 'x-exclusive-parameters', detail }))
  })
}

function bodies({ requestBody }: Operation): Refused[] {
  if (!requestBody) return []
  const mediaTypes = Object.keys(requestBody.content ?? {})
  const location = '/body'
  const undocumented = findUndocumentedType(mediaTypes)
  const readable = mediaTypes.filter(name => isJson(name) || isMultipart(name))
  return [
    ...(requestBody.required ? [{ location, keyword: 'required' }] : []),
    ...(undocumented === undefined
      ? []
      : [undocumented, 'none'].map(detail => ({ location, keyword: 'content', detail }))),
    ...readable.map(mediaType => ({ location, mediaType, keyword: 'content', detail: 'malformed' })),
  ]
}
