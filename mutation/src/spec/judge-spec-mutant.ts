import {
  type ContractCase,
  createContract,
  exerciseCase,
  listContractCases,
  testExchanges,
} from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type OpenApiDocument, readPointer, type Schema } from '@crm-clients/openapi/document'
import type { DocumentedExchange } from '@crm-clients/openapi/operation'
import { matchPath } from '@crm-clients/openapi/request'
import { firstFailure, type TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory, MutatedVendor } from '../suite/mutated-vendor.ts'
import { chooseCases } from './choose-cases.ts'
import { partOf } from './document-part.ts'
import { findUsers } from './find-users.ts'
import type { SpecMutant } from './list-spec-mutants.ts'
import { reduceDocument } from './reduce-document.ts'

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
 * can reach is asked, and of a document with no more operations than that.
 */
export async function createSpecJudge(
  { name, document, exchanges }: MutatedVendor,
  factory: ClientFactory,
): Promise<SpecJudge> {
  const api = { ...(await loadApi(document)), name }
  const cases = listContractCases(api)
  const usersOf = findUsers(api)
  const everybody = new Set(api.operations.map(({ operationId }) => operationId))
  const unchanged = new Map<string, Promise<Trial>>()

  const prepare = async (changed: OpenApiDocument, users: ReadonlySet<string>): Promise<Trial> => {
    const requests = new Set(
      api.operations.filter(({ operationId }) => users.has(operationId)).map(({ method, path }) => `${method} ${path}`),
    )
    const isKept = (path: string, method: string) => requests.has(`${method.toUpperCase()} ${path}`)
    const mock = await createMock(users === everybody ? changed : reduceDocument(changed, isKept))
    // The client and the requests keep to the document as it was: credentials, base path and operations.
    return { changed: mock.api, contract: createContract({ api, mock, factory }) }
  }

  /** What is red without the change as well says nothing about it. */
  const isRedUnchanged = async (contractCase: ContractCase, part: string, users: ReadonlySet<string>) => {
    const known = unchanged.get(part) ?? prepare(document, users)
    unchanged.set(part, known)
    return (await failureOf(await known, contractCase)) !== undefined
  }

  return async mutant => {
    const part = mutant && partOf(mutant.pointer)
    const users = part === undefined ? everybody : usersOf(part)
    let trial: Trial
    try {
      trial = await prepare(mutant?.document ?? document, users)
    } catch (error) {
      return { contractCase: { test: 'the mock takes the document', message: (error as Error).message } }
    }
    const asked = exchanges.filter(exchange => users.has(operationOf(api, exchange) ?? ''))
    const exchange = await firstFailure(test => testExchanges({ test, spec: trial.changed, exchanges: asked }))
    for (const contractCase of mutant ? chooseCases(cases, mutant.pointer, users) : cases) {
      const failure = await failureOf(trial, contractCase)
      if (failure === undefined || (part !== undefined && (await isRedUnchanged(contractCase, part, users)))) continue
      return { ...(exchange && { exchange }), contractCase: failure }
    }
    return exchange ? { exchange } : {}
  }
}

/** A changed document, and what cases of the document as it was need to be run against its mock. */
interface Trial {
  readonly changed: ApiDescription
  readonly contract: ReturnType<typeof createContract>
}

async function failureOf({ changed, contract }: Trial, contractCase: ContractCase): Promise<TestFailure | undefined> {
  // The mock and its validator are changed, and the oracle knows nothing of it: without it, the mock's word counts.
  const { message } = await exerciseCase(contract, undefined, withSchemaOf(changed.document, contractCase))
  return message === undefined ? undefined : { test: contractCase.name, message }
}

function operationOf(api: ApiDescription, { request }: DocumentedExchange): string | undefined {
  const path = request.path.replace(/\?.*$/, '')
  return api.operations.find(operation => operation.method === request.method && matchPath(operation.path, path))
    ?.operationId
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
