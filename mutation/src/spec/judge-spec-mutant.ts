import type { ContractCase } from '@crm-clients/contract'
import { createContract, listContractCases, runCase, testExchanges } from '@crm-clients/contract'
import { createMock } from '@crm-clients/mock'
import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import { type OpenApiDocument, readPointer, type Schema } from '@crm-clients/openapi/document'
import { firstFailure, type Register, type TestFailure } from '../suite/first-failure.ts'
import type { ClientFactory, MutatedVendor } from '../suite/mutated-vendor.ts'

/** Which judge noticed a mutant, and by which test. Absent where it noticed nothing. */
export interface SpecVerdict {
  /** An exchange that the vendor documents. */
  readonly exchange?: TestFailure
  /** A case that the document before the change promises. */
  readonly contractCase?: TestFailure
}

/**
 * Has the exchanges that a vendor documents, and every case of the document as it was, judge a changed document: the mock,
 * the validator and the schemas are those of the changed one, the requests and what is expected of them are not.
 */
export async function judgeSpecMutant(
  { name, document, exchanges }: MutatedVendor,
  factory: ClientFactory,
  mutant: OpenApiDocument,
): Promise<SpecVerdict> {
  const exchange = await firstFailure(test => testExchanges({ test, spec: mutant, exchanges }))
  const contractCase = await firstFailure(await registerCases(name, document, factory, mutant))
  return { ...(exchange && { exchange }), ...(contractCase && { contractCase }) }
}

async function registerCases(
  name: string,
  document: OpenApiDocument,
  factory: ClientFactory,
  mutant: OpenApiDocument,
): Promise<Register> {
  const api = apiOf(name, document)
  const cases = listContractCases(api)
  try {
    const mock = await createMock(mutant)
    // The client and the requests keep to the document as it was: credentials, base path and operations.
    const contract = createContract({ api, mock, factory })
    return test => {
      for (const contractCase of cases)
        test(contractCase.name, () => runCase(contract, withSchemaOf(mutant, contractCase)))
    }
  } catch (error) {
    return test => test('the mock takes the document', () => Promise.reject(error))
  }
}

const known = new WeakMap<OpenApiDocument, ApiDescription>()

/** A document has hundreds of mutants, and its cases are the same for all of them. */
function apiOf(name: string, document: OpenApiDocument): ApiDescription {
  const api = known.get(document) ?? { ...loadApiSync(document), name }
  known.set(document, api)
  return api
}

/** A case whose schema is the one that the changed document has at the same place. */
function withSchemaOf(mutant: OpenApiDocument, contractCase: ContractCase): ContractCase {
  if (contractCase.kind === 'value') return { ...contractCase, schema: schemaAt(mutant, contractCase.pointer) }
  if (contractCase.kind !== 'status' || contractCase.content?.pointer === undefined) return contractCase
  const { content } = contractCase
  return { ...contractCase, content: { ...content, schema: schemaAt(mutant, content.pointer ?? '') } }
}

/** Where there is no schema any more, everything is allowed. */
function schemaAt(mutant: OpenApiDocument, pointer: string): Schema {
  return (readPointer(mutant, pointer)?.value as Schema | undefined) ?? {}
}
