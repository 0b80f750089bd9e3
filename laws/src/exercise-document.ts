import { createContract, createOracle, exerciseCase, listContractCases, type Verdict } from '@crm-clients/contract'
import { testRandomRequests } from '@crm-clients/contract/random'
import { createMock } from '@crm-clients/mock'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CreateClient } from './generate-client.ts'

/** How many random requests each document is tried with, besides the cases that follow from it. */
const RANDOM_REQUESTS = 10

/**
 * What of a document does not hold: each contract case, from a call of its client to what both judges say, and random
 * requests.
 */
export async function exerciseDocument(
  api: ApiDescription,
  createClient: CreateClient,
  seed: number,
): Promise<{ readonly cases: number; readonly broken: readonly string[] }> {
  const mock = await createMock(api)
  const contract = createContract({ mock, factory: createClient })
  const oracle = createOracle(api)
  const verdicts: Verdict[] = []
  for (const contractCase of listContractCases(api)) verdicts.push(await exerciseCase(contract, oracle, contractCase))
  const messages = verdicts.flatMap(({ passed, message }) => (passed ? [] : [message ?? '']))
  return { cases: verdicts.length, broken: [...messages, ...(await sendRandomRequests(api, createClient, seed))] }
}

/** Of a document whose every operation requires what no style writes, there are none. */
const NONE = 'No random request can be made.'

async function sendRandomRequests(api: ApiDescription, createClient: CreateClient, seed: number): Promise<string[]> {
  const tests: (() => unknown)[] = []
  testRandomRequests({
    test: (_, run) => tests.push(run),
    spec: api,
    createClient,
    seed,
    runs: RANDOM_REQUESTS,
    // Of a random document it does not matter what is too odd for random values.
    onLimit: () => {},
  })
  const broken: string[] = []
  for (const run of tests) {
    try {
      await run()
    } catch (error) {
      const { message } = error as Error
      if (!message.startsWith(NONE)) broken.push(message)
    }
  }
  return broken
}
