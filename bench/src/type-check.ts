import { findGithubDescription, NO_GITHUB_DESCRIPTION } from './documents/github-description.ts'
import { interleave } from './interleave.ts'
import { median } from './median.ts'
import { printReport } from './print-report.ts'
import { roundTo } from './round-to.ts'
import { type MeasuredCompiler, measureCheck } from './type-check/measure-check.ts'
import { type ConsumerKind, writeConsumers } from './type-check/write-consumers.ts'

const ROUNDS = 5
const MOST = 0.3

const description = await findGithubDescription()
if (description === undefined) {
  printReport({ title: 'Type-check', rows: [], notes: [], missed: [], skipped: [NO_GITHUB_DESCRIPTION] })
  process.exit()
}
const folders = await writeConsumers(description)
const variants = (['published', 'source'] as const).flatMap(kind =>
  (['typescript', 'typescript-5'] as const satisfies readonly MeasuredCompiler[]).map(compiler => ({ kind, compiler })),
)

const nameOf = (kind: string, compiler: string, consumer: string) => `${kind} ${compiler} ${consumer}`
const competitors = variants.flatMap(({ kind, compiler }) =>
  (['openapi-fetch', 'ours'] as const satisfies readonly ConsumerKind[]).map(consumer => ({
    name: nameOf(kind, compiler, consumer),
    kind,
    compiler,
    consumer,
  })),
)
const checks = await interleave(competitors, ROUNDS, ({ kind, compiler, consumer }) =>
  measureCheck(compiler, folders[kind], consumer),
)

const results = competitors.map(competitor => {
  const secondsOf = (name: string) => median((checks.get(name) ?? []).map(({ seconds }) => seconds))
  const seconds = secondsOf(competitor.name)
  const { instantiations = 0, errors = [] } = checks.get(competitor.name)?.[0] ?? {}
  const ratio = seconds / secondsOf(nameOf(competitor.kind, competitor.compiler, 'openapi-fetch'))
  return { ...competitor, seconds, instantiations, errors, ratio }
})

printReport({
  title: `Type-check of a consumer that makes 20 calls on GitHub's API: median of ${ROUNDS} rounds`,
  rows: results.map(({ kind, compiler, consumer, seconds, ratio, instantiations, errors }) => ({
    packages: kind,
    compiler,
    client: consumer,
    'check, s': roundTo(seconds, 3),
    '× openapi-fetch': roundTo(ratio, 2),
    instantiations,
    errors: errors.join(' '),
  })),
  notes: [
    'published: declarations in node_modules with skipLibCheck, as whoever installs a client has them.',
    "source: the compiler also checks the schema's and the client's own sources, which only this repository does.",
  ],
  missed: results.flatMap(({ name, kind, consumer, ratio, errors }) => [
    ...(errors.length > 0 ? [`${name} has errors: ${errors.join(' ')}`] : []),
    ...(kind === 'published' && consumer === 'ours' && ratio > MOST
      ? [`${name} takes ${roundTo(ratio, 2)} × openapi-fetch, and ${MOST} is the most`]
      : []),
  ]),
})
