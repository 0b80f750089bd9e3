import { checkContract } from '@crm-clients/contract'
import { isClientCase } from '../../packages/contract/src/cases/client/client-cases.ts'
import { deriveCases } from '../../packages/contract/src/cases/list-cases.ts'
import { exerciseCase } from '../../packages/contract/src/judge/exercise-case.ts'
import { createCourt } from '../../packages/contract/src/judge/judge-request.ts'
import { createContract } from '../../packages/contract/src/run/contract.ts'
// Otherwise it is loaded when the first case is judged.
import '../../packages/contract/src/oracle/schema-judge.ts'
import { createMockCore } from '@crm-clients/mock'
import { listVendors } from '@crm-clients/scripts/repository'
import { rawClientFactory } from '../../packages/contract/src/run/raw-client.ts'

/**
 * How many contract cases a second run in memory: with both judges, which compile the schemas in the first run;
 * and, for comparison, in all that `crm-contract` does, which loads the document, derives the cases, and has plain Prism
 * judge every request as well. Seconds are those that the thread was busy, because a busy machine lets it wait. All vendors
 * of the repository, unless some are named:
 *
 *   pnpm --filter @crm-clients/bench contract-cases [spec file…]
 */
const LIMIT = 1500

/** Runs every case with both judges, and returns how many there are. The mock is there already. */
async function prepareCases(source: string): Promise<() => Promise<number>> {
  const mock = await createMockCore(source)
  const { api } = mock
  const factory = rawClientFactory(api)
  const contract = createContract({ mock, factory })
  const judges = { court: createCourt(api, contract.operations.values()) }
  const cases = deriveCases(api).cases.filter(contractCase => !isClientCase(contractCase))
  return async () => {
    for (const contractCase of cases) {
      const { passed, message } = await exerciseCase(contract, judges, contractCase)
      if (!passed) throw new Error(message)
    }
    return cases.length
  }
}

/** Runs functions one after the other, and prints how many cases a second they ran together. */
async function measure(label: string, runs: readonly (() => Promise<number>)[]): Promise<number> {
  const [start, before] = [performance.now(), process.threadCpuUsage()]
  let cases = 0
  for (const run of runs) cases += await run()
  const { user, system } = process.threadCpuUsage(before)
  const [wall, busy] = [performance.now() - start, (user + system) / 1000]
  const rate = Math.round((cases / busy) * 1000)
  console.log(
    `${label}: ${cases} cases, ${rate} a second (${Math.round(busy)} ms busy, ${Math.round(wall)} ms in all)`,
  )
  return rate
}

const named = process.argv.slice(2)
const sources = named.length > 0 ? named : listVendors().map(({ specFile }) => specFile)
const runs = await Promise.all(sources.map(prepareCases))
const rates = [await measure('both judges, first run', runs), await measure('both judges, second run', runs)]
await measure(
  'crm-contract as a whole',
  sources.map(source => async () => (await checkContract(source)).summary.cases),
)
process.exitCode = rates.every(rate => rate >= LIMIT) ? 0 : 1
