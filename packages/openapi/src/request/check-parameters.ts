import type { ApiDescription } from '../api-description.ts'
import type { Parameter } from '../document/openapi-document.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import { listExclusiveParameters } from '../operation/exclusive-parameters.ts'
import type { Operation } from '../operation/operation.ts'
import { isIgnoredParameter } from '../operation/parameter.ts'
import type { Pair } from '../serialization/pair.ts'
import { validate } from '../validation/validator.ts'
import { type Subject, type Violation, violation } from '../validation/violation.ts'

/** What is wrong with the parameters of a request. */
export function checkParameters(api: ApiDescription, operation: Operation, values: CallArguments): Violation[] {
  const each = operation.parameters
    .filter(parameter => !isIgnoredParameter(parameter))
    .flatMap(parameter => checkParameter(api, parameter, values))
  return [...each, ...checkExclusive(operation, values)]
}

/** What is wrong with parameters of which one is sent. */
function checkExclusive(operation: Operation, { query = {} }: CallArguments): Violation[] {
  return listExclusiveParameters(operation).flatMap(({ parameters, required }) => {
    const sent = parameters.filter(name => query[name] !== undefined)
    if (sent.length === 1 || (sent.length === 0 && !required)) return []
    const rule = `must have ${required ? 'exactly' : 'at most'} one of ${parameters.join(', ')}`
    const subject = { name: 'Request query', location: ['query'] }
    return [violation(subject, 'x-exclusive-parameters', `${rule}; found ${sent.join(', ') || 'none'}`)]
  })
}

function checkParameter(api: ApiDescription, parameter: Parameter, values: CallArguments): Violation[] {
  const { in: place, name } = parameter
  return checkValue(api, parameter, values[place as 'path']?.[name], subjectOf(place, name))
}

/** What is wrong with the value of a parameter, or of a header of a part; undefined where none was sent. */
export function checkValue(
  api: ApiDescription,
  { required, schema, content = {} }: Pick<Parameter, 'required' | 'schema' | 'content'>,
  value: unknown,
  subject: Subject,
): Violation[] {
  if (value === undefined) return required ? [violation(subject, 'required', 'is required')] : []
  const [described] = Object.values(content)
  return validate(api, 'request', described ? described.schema : schema, value, subject)
}

/** Refuses the parameters of a query that nobody documented. */
export function refuseUnknown(operation: Operation, unknown: readonly Pair[]): Violation[] {
  const documented = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name)
  return [...new Set(unknown.map(({ name }) => name))].map(name =>
    documented.includes(name)
      ? violation(subjectOf('query', name), 'type', 'must be object, each property of which is a parameter of its own')
      : violation(
          subjectOf('query', name),
          'unknown',
          `is not documented for ${operation.operationId} (documented: ${documented.join(', ') || 'none'})`,
        ),
  )
}

function subjectOf(place: string, name: string) {
  return { name: `Request ${place} parameter ${name}`, location: [place, name] }
}
