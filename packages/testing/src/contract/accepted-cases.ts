import type { OpenApiDocument } from '../document/openapi-document.ts'
import type { Operation } from '../document/operations.ts'
import { joinPointer } from '../document/resolve-reference.ts'
import { type SampleBody, withBody } from './case-arguments.ts'
import type { AcceptedCase, CallArguments } from './contract-case.ts'
import { listExamples } from './examples.ts'
import { isIgnored } from './schema-roots.ts'
import { usualStatus } from './status-cases.ts'

/** Each documented example of the body and of each parameter is accepted, and one body of each media type without any. */
export function acceptedCases(
  document: OpenApiDocument,
  operation: Operation,
  parameters: CallArguments,
  bodies: readonly SampleBody[],
): AcceptedCase[] {
  const call = withBody(operation, parameters, bodies[0])
  return [...bodyCases(operation, parameters, bodies), ...parameterCases(document, operation, call)]
}

function bodyCases(operation: Operation, parameters: CallArguments, bodies: readonly SampleBody[]): AcceptedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  const cell = { operationId, location: '/body', expects: 'accepted' } as const
  if (bodies.length === 0) {
    const name = `${operationId} accepts a request`
    return [{ ...own, name, cell: { ...cell, location: '' }, call: parameters }]
  }
  return bodies.map(body => {
    const { mediaType, name, isMade } = body
    const example = name === undefined ? `the documented ${mediaType} example` : `the documented example "${name}"`
    const label = isMade ? `a body of type ${mediaType} that is made from its schema` : example
    return {
      ...own,
      name: `${operationId} accepts ${label}`,
      cell: { ...cell, mediaType, ...(!isMade && { example: name ?? '' }) },
      call: withBody(operation, parameters, body),
      mediaType,
    }
  })
}

function parameterCases(document: OpenApiDocument, operation: Operation, call: CallArguments): AcceptedCase[] {
  const { operationId, parameters } = operation
  return parameters.flatMap((parameter): AcceptedCase[] => {
    if (isIgnored(parameter)) return []
    const place = parameter.in as 'path' | 'query' | 'header' | 'cookie'
    return listExamples(document, parameter).map(({ name, value }) => {
      const label = name === undefined ? 'the documented example' : `the documented example "${name}"`
      const location = joinPointer('', place, parameter.name)
      return {
        kind: 'accepted',
        name: `${operationId} accepts ${label} of ${place} parameter ${parameter.name}`,
        operationId,
        cell: { operationId, location, example: name ?? '', expects: 'accepted' },
        call: { ...call, [place]: { ...call[place], [parameter.name]: value } },
        status: usualStatus(operation),
      }
    })
  })
}
