import { testRandomRequests } from '@crm-clients/contract/random'
import type { ApiDescription } from '@crm-clients/openapi'
import type { CreateClient } from './generate-client.ts'

/** How many random requests each document is tried with, besides the cases that follow from it. */
const RANDOM_REQUESTS = 10

/** Of a document whose every operation requires what no style writes, there are none. */
const NONE = 'No random request can be made.'

/** What does not hold for random requests of a document, valid ones and nearly valid ones. */
export async function sendRandomRequests(
  api: ApiDescription,
  createClient: CreateClient,
  seed: number,
): Promise<string[]> {
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
