import type { ApiDescription } from '@crm-clients/openapi'
import { groupBy } from '../group-by.ts'
import { bodyCases } from './body-cases.ts'
import { clientCases, generalClientCases } from './client/client-cases.ts'
import type { ContractCase } from './contract-case.ts'
import { type Definition, listDefinitions } from './definitions.ts'
import { exampleCases } from './example-cases.ts'
import { exclusiveCases } from './exclusive-cases.ts'
import { headerCases } from './header-cases.ts'
import { parameterCases } from './parameter-cases.ts'
import { isCase, isUnexercised, type PlannedCase } from './planned-case.ts'
import { protocolCases } from './protocol-cases.ts'
import { referenceCases } from './reference-cases.ts'
import { type SampledCall, sampleCall } from './sampled-call.ts'
import { schemaCases } from './schema-cases.ts'
import type { Travel } from './schema-roots.ts'
import { securityCases } from './security-cases.ts'
import { chooseShownAnswers } from './shown-answers.ts'
import { statusCases } from './status-cases.ts'
import type { UnexercisedEntry } from './unexercised-entry.ts'
import { uniqueNames } from './unique-names.ts'

/** The cases of a document, and what its coverage matrix has to know of the entries without any. */
export interface CasePlan {
  readonly cases: readonly ContractCase[]
  readonly unexercised: readonly UnexercisedEntry[]
  /** Schemas that are written twice, word for word, by the way that their values travel: each one, and where it is shown. */
  readonly repeats: ReadonlyMap<Travel, ReadonlyMap<string, string>>
}

/**
 * Everything that a document promises and that a client can be tested for, as data: documented requests and every value at
 * the edge of what its schemas allow are accepted, every request that breaks one rule is refused for that reason, documented
 * statuses can be reached, and examples are valid. What a component demands is shown once in each direction, and what an
 * answer says that several operations refer to, once. Reads the document only.
 *
 * @throws when a reference in the document leads nowhere.
 * @example
 * const ofContact = listContractCases(api).filter(({ component }) => component === 'Contact')
 */
export function listContractCases(api: ApiDescription): readonly ContractCase[] {
  return planCases(api).cases
}

/** {@link listContractCases}, with the entries that no case can reach. A document is planned once. */
export function planCases(api: ApiDescription): CasePlan {
  const known = plans.get(api) ?? createPlan(api)
  plans.set(api, known)
  return known
}

const plans = new WeakMap<ApiDescription, CasePlan>()

function createPlan(api: ApiDescription): CasePlan {
  const calls = api.operations.map(operation => sampleCall(api, operation))
  const definitions = listDefinitions(api, calls)
  const references = referenceCases(api, calls)
  const isShownHere = chooseShownAnswers(calls)
  const own = calls.flatMap((call, index) => {
    const planned = [
      ...bodyCases(call),
      ...parameterCases(api, call),
      ...exclusiveCases(api, call),
      ...statusCases(api, call),
      ...headerCases(api, call, isShownHere),
      ...securityCases(call),
      ...protocolCases(api, call),
      ...(references.get(call) ?? []),
      ...definitions.filter(definition => definition.call === call).flatMap(each => schemaCases(api, each)),
      ...clientCases(api, call),
      ...(index === 0 ? generalClientCases(api, call) : []),
    ]
    return [...exampleCases(api, call.operation, isShownHere), ...planned.map(item => explainUncallable(call, item))]
  })
  const alone = definitions.filter(({ call }) => !call).flatMap(definition => schemaCases(api, definition))
  const planned = [...own, ...alone]
  return {
    cases: uniqueNames(planned.filter(isCase)),
    unexercised: planned.filter(isUnexercised),
    repeats: listRepeats(definitions),
  }
}

/** Where an operation cannot be called, what its answers say can be shown all the same. */
function explainUncallable({ uncallable }: SampledCall, planned: PlannedCase): PlannedCase {
  if (uncallable === undefined || !isCase(planned) || planned.kind === 'value') return planned
  return { entry: planned.entry, reason: uncallable }
}

function listRepeats(definitions: readonly Definition[]): Map<Travel, Map<string, string>> {
  const byTravel = groupBy(definitions, ({ root }) => root.travel)
  return new Map(
    [...byTravel].map(([travel, group]) => [travel, new Map(group.flatMap(({ repeats }) => [...repeats]))]),
  )
}
