import { createFintoroClient } from '@crm-clients/fintoro'
import { createMock } from '@crm-clients/mock'
import { createVerifyingFetch } from '@crm-clients/verify'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const VENDOR = 'fintoro'
const ROUNDS = 21
const CALLS = 200
const MOST_MILLISECONDS = 0.3
const CALL = { path: { contactActivityLog: 551 }, body: { metadata: {} } }

const mock = await createMock(VENDOR)
const judged: Promise<void>[] = []
const report = () => undefined
const verifying = await createVerifyingFetch(VENDOR, {
  report,
  fetch: mock.fetch,
  waitUntil: each => judged.push(each),
})
const competitors = [
  { name: 'not judged', client: createFintoroClient({ token: 'test', rateLimit: false, fetch: mock.fetch }) },
  { name: 'judged', client: createFintoroClient({ token: 'test', rateLimit: false, fetch: verifying }) },
]

/** What a call costs the processor, with all that is judged of it, in milliseconds. */
async function measureRound({ client }: (typeof competitors)[number]): Promise<number> {
  const start = process.cpuUsage()
  for (let call = 0; call < CALLS; call++) await client.updateCrmEvent(CALL).unwrap()
  await Promise.all(judged.splice(0))
  const { user, system } = process.cpuUsage(start)
  mock.requests.length = 0
  return (user + system) / 1000 / CALLS
}

// What is compiled when it is first used is not what is measured.
for (const competitor of competitors) await measureRound(competitor)
const rounds = await interleave(competitors, ROUNDS, measureRound)
const [alone = 0, together = 0] = competitors.map(({ name }) => median(rounds.get(name) ?? []))
const added = roundTo(together - alone, 3)

printReport({
  title: `A call of updateCrmEvent to the mock of ${VENDOR}, in memory, by a fetch that judges it and by one that does not. Median of ${ROUNDS} rounds, in time of the processor`,
  rows: [...rounds].map(([name, each]) => ({ fetch: name, 'milliseconds a call': roundTo(median(each), 3) })),
  notes: [`Judging adds ${added} ms to a call.`],
  missed: added > MOST_MILLISECONDS ? [`Judging adds ${added} ms, and ${MOST_MILLISECONDS} ms is the most`] : [],
})
