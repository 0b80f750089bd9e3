import { type ContractCase, createContract, listContractCases, runCase, testExchanges } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type OpenApiDocument, readPointer, type Schema } from '@crm-clients/openapi/document'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { firstFailure, type Register, type TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory, MutatedVendor } from '../suite/mutated-vendor.ts'
import { chooseCases } from './choose-cases.ts'
import { partOf } from './document-part.ts'
import { findUsers } from './find-users.ts'
import type { SpecMutant } from './list-spec-mutants.ts'

/** Which judge noticed a mutant, and by which test. Absent where it noticed nothing. */
export interface SpecVerdict {
  /** An exchange that the vendor documents. */
  readonly exchange?: TestFailure
  /** A case that the document before the change promises. */
  readonly contractCase?: TestFailure
}

/** Judges changed documents of one vendor, one after the other. Without a mutant, it judges the document as it is. */
export type SpecJudge = (mutant?: Pick<SpecMutant, 'document' | 'pointer'>) => Promise<SpecVerdict>

/**
 * Has the exchanges that a vendor documents, and the cases of the document as it was, judge changed documents: the mock, the
 * validator and the schemas are those of the changed one, the requests and what is expected of them are not. Only what the change
 * can reach is asked.
 */
export async function createSpecJudge(
  { name, document, exchanges }: MutatedVendor,
  factory: ClientFactory,
): Promise<SpecJudge> {
  const api = { ...(await loadApi(document)), name }
  const cases = listContractCases(api)
  const usersOf = findUsers(api)
  const everybody = new Set(api.operations.map(({ operationId }) => operationId))

  return async mutant => {
    const users = mutant ? usersOf(partOf(mutant.pointer)) : everybody
    const changed = await loadChanged(mutant?.document ?? document)
    if (typeof changed === 'string') {
      return { contractCase: { test: 'the mock takes the document', message: changed } }
    }
    const asked = exchanges.filter(exchange => users.has(operationOf(api, exchange) ?? ''))
    const exchange = await firstFailure(test => testExchanges({ test, spec: changed, exchanges: asked }))
    const chosen = mutant ? chooseCases(cases, mutant.pointer, users) : cases
    const contractCase = await firstFailure(await registerCases(api, factory, changed, chosen))
    return { ...(exchange && { exchange }), ...(contractCase && { contractCase }) }
  }
}

/** The changed document, or why it is none. */
async function loadChanged(document: OpenApiDocument): Promise<ApiDescription | string> {
  try {
    return await loadApi(document)
  } catch (error) {
    return (error as Error).message
  }
}

function operationOf(api: ApiDescription, { request }: DocumentedExchange): string | undefined {
  const path = request.path.replace(/\?.*$/, '')
  return api.operations.find(operation => operation.method === request.method && matchPath(operation.path, path))
    ?.operationId
}

async function registerCases(
  api: ApiDescription,
  factory: ClientFactory,
  changed: ApiDescription,
  cases: readonly ContractCase[],
): Promise<Register> {
  try {
    const mock = await createMock(changed)
    // The client and the requests keep to the document as it was: credentials, base path and operations.
    const contract = createContract({ api, mock, factory })
    return test => {
      for (const contractCase of cases)
        test(contractCase.name, () => runCase(contract, withSchemaOf(changed.document, contractCase)))
    }
  } catch (error) {
    return test => test('the mock takes the document', () => Promise.reject(error))
  }
}

/** A case whose schema is the one that the changed document has at the same place. */
function withSchemaOf(changed: OpenApiDocument, contractCase: ContractCase): ContractCase {
  if (contractCase.kind === 'value') return { ...contractCase, schema: schemaAt(changed, contractCase.pointer) }
  if (contractCase.kind !== 'status' || contractCase.content?.pointer === undefined) return contractCase
  const { content } = contractCase
  return { ...contractCase, content: { ...content, schema: schemaAt(changed, content.pointer ?? '') } }
}

/** Where there is no schema any more, everything is allowed. */
function schemaAt(changed: OpenApiDocument, pointer: string): Schema {
  return (readPointer(changed, pointer)?.value as Schema | undefined) ?? {}
}
