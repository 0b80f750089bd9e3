import type { OpenApiDocument } from '../document/openapi-document.ts'
import { listOperations, type Operation } from '../document/operations.ts'
import { type SampleBody, sampleBodies, sampleParameters, withBody } from './case-arguments.ts'
import type { AcceptedCase, CallArguments, ContractCase } from './contract-case.ts'
import { exampleCases } from './example-cases.ts'
import { securityCases } from './security-cases.ts'
import { statusCases, usualStatus } from './status-cases.ts'

/**
 * Everything that a document promises and that a client can be tested for, as data: documented requests are accepted,
 * documented statuses can be reached, missing credentials are refused, and examples are valid. Reads the document only.
 *
 * @throws when a reference in the document leads nowhere.
 */
export function listContractCases(document: OpenApiDocument): ContractCase[] {
  return uniqueNames(listOperations(document).flatMap(operation => casesOf(document, operation)))
}

function casesOf(document: OpenApiDocument, operation: Operation): ContractCase[] {
  const parameters = sampleParameters(document, operation)
  const bodies = sampleBodies(document, operation)
  const call = withBody(operation, parameters, bodies[0])
  return [
    ...exampleCases(document, operation),
    ...acceptedCases(operation, parameters, bodies),
    ...statusCases(document, operation, call),
    ...securityCases(operation, call),
  ]
}

function acceptedCases(operation: Operation, parameters: CallArguments, bodies: readonly SampleBody[]): AcceptedCase[] {
  const { operationId } = operation
  const own = { kind: 'accepted', operationId, status: usualStatus(operation) } as const
  if (bodies.length === 0) return [{ ...own, name: `${operationId} accepts a request`, call: parameters }]
  return bodies.map(body => {
    const { mediaType, name, isMade } = body
    const example = name === undefined ? `the documented ${mediaType} example` : `the documented example "${name}"`
    const label = isMade ? `a ${mediaType} body made from its schema` : example
    return { ...own, name: `${operationId} accepts ${label}`, call: withBody(operation, parameters, body), mediaType }
  })
}

/** Test runners tell tests apart by name. */
function uniqueNames(cases: readonly ContractCase[]): ContractCase[] {
  const counts = new Map<string, number>()
  return cases.map(contractCase => {
    const count = (counts.get(contractCase.name) ?? 0) + 1
    counts.set(contractCase.name, count)
    return count === 1 ? contractCase : { ...contractCase, name: `${contractCase.name} (${count})` }
  })
}
