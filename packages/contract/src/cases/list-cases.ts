import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { listOperations, type Operation } from '@crm-clients/openapi/operation'
import { sampleParameters, withBody } from '@crm-clients/openapi/sampling'
import { nameDialect } from '@crm-clients/openapi/schema'
import { createValidator, type Validator } from '@crm-clients/openapi/validation'
import type { CellReason } from '../coverage/cell-reason.ts'
import { acceptedCases } from './accepted-cases.ts'
import { uniqueNames } from './case-name.ts'
import { clientCases, generalClientCases } from './client/client-cases.ts'
import type { ContractCase } from './contract-case.ts'
import type { Doubt } from './doubt.ts'
import { exampleCases } from './example-cases.ts'
import { headerCases, unreachableHeaders } from './header-cases.ts'
import { findObstacle, partBodies } from './obstacles.ts'
import { unsendableParameters } from './parameter-cases.ts'
import { protocolCases } from './protocol-cases.ts'
import { ruleCases } from './rule-cases.ts'
import { securityCases } from './security-cases.ts'
import { statusCases, unreachableAnswers } from './status-cases.ts'

/** The cases of a document, and the cells of its coverage cube that no case can reach. */
export interface ContractCases {
  readonly cases: readonly ContractCase[]
  readonly unexercised: readonly CellReason[]
  /** Values without a case that the independent judge has to refuse as well. */
  readonly doubts: readonly Doubt[]
}

/**
 * Everything that a document promises and that a client can be tested for, as data: documented requests and every value at
 * the edge of what its schemas allow are accepted, every request that breaks one rule is refused for that reason, documented
 * statuses can be reached, and examples are valid. Reads the document only.
 *
 * @throws when a reference in the document leads nowhere.
 */
export function listContractCases(document: OpenApiDocument): readonly ContractCase[] {
  return deriveCases(document).cases
}

/** {@link listContractCases}, with the cells that no case can reach. They are derived once for each document. */
export function deriveCases(document: OpenApiDocument): ContractCases {
  const known = derived.get(document) ?? derive(document)
  derived.set(document, known)
  return known
}

const derived = new WeakMap<OpenApiDocument, ContractCases>()

function derive(source: OpenApiDocument): ContractCases {
  const document = nameDialect(source)
  const validator = createValidator(document)
  const results = listOperations(document).map((operation, index) => casesOf(document, validator, operation, index))
  return {
    cases: uniqueNames(results.flatMap(({ cases }) => cases)),
    unexercised: results.flatMap(({ unexercised }) => unexercised),
    doubts: results.flatMap(({ doubts }) => doubts),
  }
}

function casesOf(document: OpenApiDocument, validator: Validator, operation: Operation, index: number): ContractCases {
  const parameters = sampleParameters(document, operation)
  const { bodies, unsampled, ...parted } = partBodies(document, validator, operation)
  const call = withBody(operation, parameters, bodies[0])
  const rules = ruleCases(document, validator, operation, call)
  const examples = exampleCases(document, operation)
  const cases = [
    ...acceptedCases(document, operation, parameters, bodies),
    ...statusCases(document, operation, call),
    ...headerCases(operation, call),
    ...securityCases(operation, call),
    ...protocolCases(document, operation, call),
    ...rules.cases,
    ...clientCases(document, operation, call, bodies),
    ...(index === 0 ? generalClientCases(document, operation, call) : []),
  ]
  const unexercised = [
    ...unsampled,
    ...unreachableAnswers(document, operation),
    ...unreachableHeaders(operation),
    ...unsendableParameters(document, operation),
    ...rules.unexercised,
  ]
  const doubts = [...parted.doubts, ...rules.doubts]
  const obstacle = findObstacle(document, operation, bodies, parameters)
  if (obstacle === undefined) return { cases: [...examples, ...cases], unexercised, doubts }
  const isValue = (contractCase: ContractCase) => contractCase.kind === 'value'
  const lost = cases.filter(contractCase => !isValue(contractCase))
  return {
    cases: [...examples, ...cases.filter(isValue)],
    unexercised: [...unexercised, ...lost.flatMap(({ cell }) => (cell ? [{ cell, reason: obstacle }] : []))],
    doubts,
  }
}
