import { createMock, type Mock } from '@crm-clients/mock'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { medianRatio } from './median-ratio.ts'
import { manyRecords } from './memory/many-records.ts'
import { measureRound, millisecondsSince } from './memory/measure-round.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const VENDOR = 'fintoro'
/** Many short ones: what else the machine does meets both alike. */
const ROUNDS = 51
const PAGE_ROUNDS = 11
const MOST_RATIO = 1.3
const RECORDS = 100_000
const MOST_MILLISECONDS = 50
const PAGES = ['', '?page=5000', '?sortBy=name&page=2', '?search=case%207&perPage=200']

const mocks = await Promise.all([createMock(VENDOR), createMock(VENDOR, { stateful: true })])
const competitors = mocks.map((mock, index) => ({ name: index === 0 ? 'stateless' : 'stateful', mock }))
// What is compiled when it is first used is not what is measured.
for (const { mock } of competitors) for (let round = 0; round < ROUNDS; round++) await measureRound(mock)
const rounds = await interleave(competitors, ROUNDS, ({ mock }) => measureRound(mock))
const millisecondsOf = (name: string) => rounds.get(name)?.map(({ milliseconds }) => milliseconds) ?? []
const ratio = medianRatio(millisecondsOf('stateful'), millisecondsOf('stateless'))

printReport({
  title: `Requests to the mock of ${VENDOR}, in memory: create, get, list, change and delete. Median of ${ROUNDS} rounds, in time of the processor`,
  rows: competitors.map(({ name }) => ({
    mock: name,
    'requests a second': Math.round(
      1000 / median(millisecondsOf(name).map(each => each / (rounds.get(name)?.[0]?.requests ?? 1))),
    ),
  })),
  notes: [`Ratio: ${roundTo(ratio, 2)}`],
  missed:
    ratio > MOST_RATIO ? [`with a memory takes ${roundTo(ratio, 2)} × as long, and ${MOST_RATIO} is the most`] : [],
})

const large = await createMock(VENDOR, { stateful: true })
large.memory.restore(await manyRecords(large, RECORDS))

/** How long a page takes after something was changed, so that nothing of the list is known from before. */
async function measurePage(mock: Mock, query: string): Promise<number> {
  const headers = { authorization: 'Bearer test', 'content-type': 'application/json' }
  const base = `http://mock.test${mock.api.basePaths[0]}/business-cases`
  await mock.fetch(`${base}/501`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ description: `at ${Math.random()}` }),
  })
  const start = process.cpuUsage()
  const response = await mock.fetch(base + query, { headers })
  const { data } = (await response.json()) as { data: unknown[] }
  const milliseconds = millisecondsSince(start)
  if (data.length === 0) throw new Error(`No record was listed by ${query}.`)
  mock.requests.length = 0
  return milliseconds
}

const measured = new Map<string, number[]>()
for (const query of PAGES) {
  const each: number[] = []
  for (let round = 0; round < PAGE_ROUNDS; round++) each.push(await measurePage(large, query))
  measured.set(query, each)
}

printReport({
  title: `A page of ${RECORDS.toLocaleString('en')} records, right after one of them was changed: median of ${PAGE_ROUNDS}, in time of the processor`,
  rows: [...measured].map(([query, each]) => ({ page: query || 'the first', milliseconds: roundTo(median(each), 1) })),
  notes: [],
  missed: [...measured].flatMap(([query, each]) => {
    const milliseconds = roundTo(median(each), 1)
    return milliseconds > MOST_MILLISECONDS
      ? [`${query || 'the first'} takes ${milliseconds} ms, and ${MOST_MILLISECONDS} is the most`]
      : []
  }),
})
