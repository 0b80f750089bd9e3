import { createMockCore } from '../create-mock.ts'
import { type DocumentSource, nameDocument } from '../document/document-source.ts'
import { loadDocument } from '../document/load-document.ts'
import { createValidator } from '../validation/validator.ts'
import { deriveCases } from './cases.ts'
import { isClientCase } from './client/client-cases.ts'
import { createContract } from './contract.ts'
import { type Coverage, coverageOf } from './cube/coverage.ts'
import { type CaseResult, exerciseCase } from './exercise-case.ts'
import { createCourt } from './judge/judge-request.ts'
import { rawClientFactory } from './wire/raw-client.ts'

/**
 * Runs every case of a document against the document's own strict mock, without a generated client, and has plain Prism and
 * an independent validator judge the same requests.
 *
 * @throws when the document cannot be loaded, or has schemas that cannot be compiled.
 * @example
 * const { summary } = await checkContract('./acme.yaml')
 * summary.empty // 0
 */
export async function checkContract(source: DocumentSource): Promise<Coverage> {
  const [mock, plain] = await Promise.all([
    createMockCore(source),
    createMockCore(loadDocument(source), { plain: true }),
  ])
  const { document } = mock
  const factory = rawClientFactory(document)
  const contract = createContract({ name: nameDocument(source), mock, validator: createValidator(document), factory })
  const judges = { court: createCourt(document, contract.operations.values()), plain }
  const results: CaseResult[] = []
  for (const contractCase of deriveCases(document).cases) {
    if (!isClientCase(contractCase)) results.push(await exerciseCase(contract, judges, contractCase))
  }
  return coverageOf(document, results)
}
