import { NO_GITHUB_DESCRIPTION } from './documents/github-description.ts'
import { type GenerateCompetitor, githubCompetitors, NAMES, specCompetitors } from './generate/competitors.ts'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'

const ROUNDS = 9
const ROUNDS_ON_GITHUB = 3
const MOST_RATIO: Readonly<Record<string, number>> = { [NAMES.again]: 1.2, [NAMES.github]: 1.3 }
const MOST_SECONDS: Readonly<Record<string, number>> = { [NAMES.first]: 1.5, [NAMES.unchanged]: 0.4 }

const specs = specCompetitors()
const github = await githubCompetitors()
const skipped = github.length > 0 ? [] : [NO_GITHUB_DESCRIPTION]
// The first round fills the caches.
await interleave([...specs, ...github], 1, ({ run }) => run())
const costs = new Map([
  ...(await interleave(specs, ROUNDS, ({ run }) => run())),
  ...(await interleave(github, ROUNDS_ON_GITHUB, ({ run }) => run())),
])

const secondsOf = (name: string) => median((costs.get(name) ?? []).map(({ seconds }) => seconds))
const processorSecondsOf = (name: string) =>
  median((costs.get(name) ?? []).map(({ processorSeconds = Number.NaN }) => processorSeconds))
const results = [...specs, ...github].map(({ name, reference }: GenerateCompetitor) => ({
  name,
  seconds: roundTo(secondsOf(name), 2),
  processorSeconds: roundTo(processorSecondsOf(name), 2),
  ratio: roundTo(secondsOf(name) / secondsOf(reference), 2),
  processorRatio: roundTo(processorSecondsOf(name) / processorSecondsOf(reference), 2),
}))

printReport({
  title: `Generating, each time in a fresh process: median of ${ROUNDS} rounds, of ${ROUNDS_ON_GITHUB} for GitHub's`,
  rows: results.map(({ name, seconds, processorSeconds, ratio, processorRatio }) => ({
    generator: name,
    seconds,
    '× reference': ratio,
    'processor seconds': orNothing(processorSeconds),
    '× reference, processor': orNothing(processorRatio),
  })),
  notes: [
    'Ours lints, and writes types, names of schemas, constants, the document and the README; openapi-typescript renders types.',
    'Compiled before, and again: with the code that Node compiled and kept in an earlier run. For the first time: without.',
    'Targets for ratios are judged by processor time, which other work on the machine hardly changes.',
  ],
  missed: results.flatMap(({ name, seconds, processorRatio }) => [
    ...(processorRatio > (MOST_RATIO[name] ?? Number.POSITIVE_INFINITY)
      ? [`${name}: ${processorRatio} × its reference, and ${MOST_RATIO[name]} is the most`]
      : []),
    ...(seconds > (MOST_SECONDS[name] ?? Number.POSITIVE_INFINITY)
      ? [`${name}: ${seconds} s, and ${MOST_SECONDS[name]} s is the most`]
      : []),
  ]),
  skipped,
})

/** turbo tells no processor time. */
function orNothing(value: number): number | string {
  return Number.isNaN(value) ? '' : value
}
