import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import { sampleParameters, withBody } from '@crm-clients/openapi/sampling'
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
export function listContractCases(api: ApiDescription): readonly ContractCase[] {
  return deriveCases(api).cases
}

/** {@link listContractCases}, with the cells that no case can reach. They are derived once for each document. */
export function deriveCases(api: ApiDescription): ContractCases {
  const known = derived.get(api) ?? derive(api)
  derived.set(api, known)
  return known
}

const derived = new WeakMap<ApiDescription, ContractCases>()

function derive(api: ApiDescription): ContractCases {
  const results = api.operations.map((operation, index) => casesOf(api, operation, index))
  return {
    cases: uniqueNames(results.flatMap(({ cases }) => cases)),
    unexercised: results.flatMap(({ unexercised }) => unexercised),
    doubts: results.flatMap(({ doubts }) => doubts),
  }
}

function casesOf(api: ApiDescription, operation: Operation, index: number): ContractCases {
  const parameters = sampleParameters(api, operation)
  const { bodies, unsampled, ...parted } = partBodies(api, operation)
  const call = withBody(operation, parameters, bodies[0])
  const rules = ruleCases(api, operation, call)
  const examples = exampleCases(api, operation)
  const cases = [
    ...acceptedCases(api, operation, parameters, bodies),
    ...statusCases(api, operation, call),
    ...headerCases(operation, call),
    ...securityCases(operation, call),
    ...protocolCases(api, operation, call),
    ...rules.cases,
    ...clientCases(api, operation, call, bodies),
    ...(index === 0 ? generalClientCases(api, operation, call) : []),
  ]
  const unexercised = [
    ...unsampled,
    ...unreachableAnswers(api, operation),
    ...unreachableHeaders(operation),
    ...unsendableParameters(api, operation),
    ...rules.unexercised,
  ]
  const doubts = [...parted.doubts, ...rules.doubts]
  const obstacle = findObstacle(api, operation, bodies, parameters)
  if (obstacle === undefined) return { cases: [...examples, ...cases], unexercised, doubts }
  const isValue = (contractCase: ContractCase) => contractCase.kind === 'value'
  const lost = cases.filter(contractCase => !isValue(contractCase))
  return {
    cases: [...examples, ...cases.filter(isValue)],
    unexercised: [...unexercised, ...lost.flatMap(({ cell }) => (cell ? [{ cell, reason: obstacle }] : []))],
    doubts,
  }
}
