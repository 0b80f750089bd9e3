import {
  type ContractCase,
  createContract,
  createOracle,
  exerciseCase,
  listContractCases,
  type Oracle,
} from '@crm-clients/contract'
import { createMock, type Mock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import type { TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory } from '../suite/mutated-vendor.ts'

/** What the cases of a document are run and judged with, whatever the client. */
interface PreparedContract {
  readonly cases: readonly ContractCase[]
  readonly mock: Mock
  readonly oracle: Oracle
}

const prepared = new Map<string, Promise<PreparedContract>>()

/** Once for each document and thread: a fault of a client changes nothing in them, and listing cases takes longer than running some. */
async function prepare(specFile: string): Promise<PreparedContract> {
  const api = await loadApi(specFile)
  return { cases: listContractCases(api), mock: await createMock(api), oracle: createOracle(api) }
}

/**
 * The first contract case that a client turns red.
 *
 * @param operationId the one whose cases come first, because a fault is in its constants.
 */
export async function contractFailure(
  specFile: string,
  factory: ClientFactory,
  operationId?: string,
): Promise<TestFailure | undefined> {
  const preparing = prepared.get(specFile) ?? prepare(specFile)
  prepared.set(specFile, preparing)
  const { cases, mock, oracle } = await preparing
  mock.reset()
  const contract = createContract({ mock, factory })
  const isLikely = (contractCase: ContractCase) => contractCase.operationId === operationId
  for (const contractCase of [...cases.filter(isLikely), ...cases.filter(each => !isLikely(each))]) {
    const { passed, message = '' } = await exerciseCase(contract, oracle, contractCase)
    if (!passed) return { test: contractCase.name, message }
  }
  return undefined
}
