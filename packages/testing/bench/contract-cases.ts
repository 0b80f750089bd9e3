import { cpus } from 'node:os'
import { deriveCases } from '../src/contract/cases.ts'
import { createContract } from '../src/contract/contract.ts'
import { exerciseCase } from '../src/contract/exercise-case.ts'
import { createCourt } from '../src/contract/judge/judge-request.ts'
import { createRawClient } from '../src/contract/wire/raw-client.ts'
import { createMockCore } from '../src/create-mock.ts'
import { nameDocument } from '../src/document/document-source.ts'
import { createValidator } from '../src/validation/validator.ts'

/**
 * Prints how many contract cases a second run in memory, with both judges. Name vendors or files:
 * `node packages/testing/bench/contract-cases.ts fintoro kare`.
 */
async function measure(source: string): Promise<{ cases: number; milliseconds: number }> {
  const mock = await createMockCore(source)
  const { document } = mock
  const factory = (options: unknown) => createRawClient(document, options as Parameters<typeof createRawClient>[1])
  const contract = createContract({ name: nameDocument(source), mock, validator: createValidator(document), factory })
  const judges = { court: createCourt(document, contract.operations.values()) }
  const cases = deriveCases(document).cases.filter(({ kind }) => kind !== 'unconfigured')
  const start = performance.now()
  for (const contractCase of cases) {
    const { passed, message } = await exerciseCase(contract, judges, contractCase)
    if (!passed) throw new Error(message)
  }
  return { cases: cases.length, milliseconds: performance.now() - start }
}

for (const label of ['cold', 'warm', 'warm']) {
  const results = []
  for (const source of process.argv.slice(2)) results.push(await measure(source))
  const cases = results.reduce((sum, result) => sum + result.cases, 0)
  const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0)
  const rate = Math.round((cases / milliseconds) * 1000)
  console.log(`${label}: ${cases} cases in ${Math.round(milliseconds)} ms, ${rate} a second on ${cpus().length} cores`)
}
