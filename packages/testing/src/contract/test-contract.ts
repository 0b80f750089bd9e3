import { createMock } from '../create-mock.ts'
import { type DocumentSource, nameDocument } from '../document/document-source.ts'
import { loadDocument } from '../document/load-document.ts'
import { createValidator } from '../validation/validator.ts'
import { listContractCases } from './cases.ts'
import { createContract } from './contract.ts'
import { runCase } from './run-case.ts'

/** What {@link testContract} needs. */
export interface ContractOptions<ClientOptions> {
  /** The `test` function of vitest, node:test, jest or another runner. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The vendor's name, the path of its document, or the document. */
  readonly spec: DocumentSource
  /** The vendor's generated factory: `createFintoroClient`. */
  readonly createClient: (options: ClientOptions) => object
}

/**
 * Registers one test for everything that a document promises, and runs it through the vendor's client against the
 * vendor's mock, in memory.
 *
 * @throws when the document cannot be loaded. What is wrong with client or document fails a test.
 * @example
 * testContract({ test, spec: 'fintoro', createClient: createFintoroClient })
 */
export function testContract<ClientOptions>({ test, spec, createClient }: ContractOptions<ClientOptions>): void {
  const document = loadDocument(spec)
  const name = nameDocument(spec)
  let shared: ReturnType<typeof prepare> | undefined

  async function prepare() {
    const mock = await createMock(document)
    const factory = createClient as (options: unknown) => object
    return createContract({ name, document: mock.document, mock, validator: createValidator(mock.document), factory })
  }

  for (const contractCase of listContractCases(document)) {
    test(contractCase.name, async () => {
      shared ??= prepare()
      await runCase(await shared, contractCase)
    })
  }
}
