import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import type { Operation } from '../operation/operation.ts'
import { listPropertyNames } from '../schema/properties.ts'
import { listPossibleSchemas } from '../schema/resolve.ts'
import { namesType } from '../schema/types.ts'
import { isNestedKey } from '../serialization/parameter-styles.ts'
import { validate } from '../validation/validator.ts'
import { type Violation, violation } from '../validation/violation.ts'
import { isIgnored } from './ignored-headers.ts'

/** What is wrong with the parameters of a request. */
export function checkParameters(api: ApiDescription, operation: Operation, values: CallArguments): Violation[] {
  return operation.parameters
    .filter(parameter => !isIgnored(parameter))
    .flatMap(parameter => checkParameter(api, parameter, values))
}

function checkParameter(api: ApiDescription, parameter: Parameter, values: CallArguments): Violation[] {
  const { in: place, name } = parameter
  const subject = { name: `Request ${place} parameter ${name}`, location: [place, name] }
  const value = values[place as 'path']?.[name]
  if (value === undefined || (place === 'path' && value === '')) {
    return parameter.required ? [violation(subject, 'required', 'is required')] : []
  }
  const [content] = Object.values(parameter.content ?? {})
  return content
    ? validate(api, 'request', content.schema, value, subject)
    : validate(api, 'parameter', parameter.schema, value, subject)
}

/** The query parameters of a request that nobody documented. */
export function refuseUnknown(api: ApiDescription, operation: Operation, query: URLSearchParams): Violation[] {
  const documented = operation.parameters.filter(parameter => parameter.in === 'query')
  const credentials = operation.security.flat().flatMap(({ scheme }) => (scheme.in === 'query' ? [scheme.name] : []))
  const isKnown = (key: string) =>
    credentials.includes(key) || documented.some(parameter => covers(api, parameter, key))
  const unknown = [...new Set(query.keys())].filter(key => !isKnown(key))
  const known = documented.map(({ name }) => name).join(', ') || 'none'
  return unknown.map(name => {
    const subject = { name: `Request query parameter ${name}`, location: ['query', name] }
    return violation(subject, 'unknown', `is not documented for ${operation.operationId} (documented: ${known})`)
  })
}

function covers(api: ApiDescription, { name, style = 'form', explode, schema }: Parameter, key: string): boolean {
  if (style === 'deepObject') return isNestedKey(name, key)
  if (key === name) return true
  const isSpread = style === 'form' && explode !== false && namesType(api.document, schema, 'object')
  if (!isSpread) return false
  const isOpen = listPossibleSchemas(api.document, schema).some(
    ({ additionalProperties: more }) => more !== undefined && more !== false,
  )
  return isOpen || listPropertyNames(api.document, schema).includes(key)
}
