import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { medianRatio } from './median-ratio.ts'
import type { OverheadCompetitor } from './overhead/competitor.ts'
import { competitors, OPENAPI_FETCH, OUR_CLIENT } from './overhead/competitors.ts'
import { timeCalls } from './overhead/time-calls.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const CALLS = 200
const ROUNDS = 140
const MOST = 1.3

// The first rounds pay for compilation.
await interleave(competitors, 14, competitor => timeCalls(competitor, CALLS))
const times = await interleave(competitors, ROUNDS, competitor => timeCalls(competitor, CALLS))

const timeOf = (name: string) => median(times.get(name) ?? [])
const ratioOf = (name: string, other = OPENAPI_FETCH) => medianRatio(times.get(name), times.get(other))
const rivals = competitors.filter(({ name }: OverheadCompetitor) => /^(ky|ofetch|axios)/.test(name))

printReport({
  title: `Overhead of one call against a stubbed fetch: median of ${ROUNDS} rounds of ${CALLS} calls`,
  rows: competitors.map(({ name }) => ({
    client: name,
    'µs a call': roundTo(timeOf(name), 1),
    '× openapi-fetch': roundTo(ratioOf(name), 2),
    '× ours': roundTo(ratioOf(name, OUR_CLIENT), 2),
  })),
  notes: [
    'Ours runs with rateLimit: false, because its pacing would keep to 120 calls a minute, and once with a limiter.',
    'The other clients get the timeout and the retries that they have; openapi-fetch has neither.',
  ],
  missed: [
    ...(ratioOf(OUR_CLIENT) > MOST
      ? [`ours is ${roundTo(ratioOf(OUR_CLIENT), 2)} × openapi-fetch, and ${MOST} is the most`]
      : []),
    ...rivals.filter(({ name }) => ratioOf(name, OUR_CLIENT) <= 1).map(({ name }) => `ours is not below ${name}`),
  ],
})
