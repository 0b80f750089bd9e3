import { renderMarkdownTable } from '@crm-clients/openapi/command-line'
import type { Survivor } from '../explanations.ts'
import type { Selection } from '../select/selection.ts'
import { type JudgedMutant, type MutantTally, scoreOf, tallyBy } from '../tally.ts'

/** The share of mutants, in percent, that has to be killed. */
export const REQUIRED_SCORE = 98

const TARGETS = {
  spec: {
    title: 'Specs',
    text: 'Each keyword of each schema, each parameter, status, media type, header, security requirement and extension is dropped or loosened, one at a time. The mock, the validator and the schemas are those of the changed spec. Two judges look at it: the exchanges that the vendor documents, which know nothing of the spec, and the cases of the committed spec as it was before the change. A mutant that only the second judge kills shows that a change against the committed spec is noticed; it does not show that the committed spec is right. That generated code is out of date is not counted. What an extension says of the client is shown by the client that would be generated of the changed spec, which the resilience tests judge as well, and by an event that the mock signs.',
  },
  client: {
    title: 'Generated clients',
    text: "Each constant of a generated client is made wrong. The contract cases, the random requests (with a fixed seed) and the resilience tests judge a copy of that vendor's client.",
  },
  runtime: {
    title: 'Runtime',
    text: "A table of faults, made in a copy of the runtime. The same suites judge it through the clients of a made-up API, with the parts of OpenAPI that no vendor uses, and of one vendor. What they do not notice, the runtime's own tests may.",
  },
} as const

/** The mutation report, as Markdown, which says whether all were tried. The same results give the same text. */
export function renderReport(
  judged: readonly JudgedMutant[],
  survivors: readonly Survivor[],
  { sample, seed }: Pick<Selection, 'sample' | 'seed'>,
): string {
  const targets = Object.entries(TARGETS).flatMap(([target, { title, text }]) => {
    const own = judged.filter(mutant => mutant.target === target)
    return own.length === 0 ? [] : [`## ${title}`, text, ...tablesOf(target, own)]
  })
  const parts = [
    '# Mutation report',
    `Written by \`pnpm mutate --write\`. A mutant is the spec, a client or the runtime with one fault. It is killed when the contract suite turns red. At least ${REQUIRED_SCORE} % have to be, and each survivor has to be explained, which does not make it count as killed.`,
    ...(sample === undefined
      ? []
      : [`Of each spec, ${sample} mutants were tried, or all where it has fewer, chosen by the seed ${seed}.`]),
    tallyTable('mutants of', [
      ...tallyBy(judged, ({ target }) => target),
      { name: '**all**', mutants: judged.length, killed: judged.length - survivors.length },
    ]),
    `Score: ${scoreOf(judged)} %.`,
    ...targets,
    '## Survivors',
    ...renderSurvivors(survivors),
  ]
  return `${parts.join('\n\n')}\n`
}

function tablesOf(target: string, judged: readonly JudgedMutant[]): string[] {
  const byVendor =
    target === 'runtime'
      ? []
      : [
          tallyTable(
            'vendor',
            tallyBy(judged, ({ vendor = '' }) => vendor),
          ),
        ]
  const killers = [...new Set(judged.flatMap(mutant => mutant.killers))].sort()
  const rows = killers.map(name => [name, `${judged.filter(mutant => mutant.killers.includes(name)).length}`])
  return [
    renderMarkdownTable([target === 'spec' ? 'noticed by' : 'first noticed by', 'mutants'], rows),
    ...byVendor,
    tallyTable(
      target === 'runtime' ? 'file' : 'fault',
      tallyBy(judged, ({ group }) => group),
    ),
  ]
}

function renderSurvivors(survivors: readonly Survivor[]): string[] {
  const byReason = Map.groupBy(survivors, ({ reason = '**Not explained.**' }) => reason)
  if (byReason.size === 0) return ['None.']
  return [...byReason].map(([reason, group]) => [reason, '', ...group.map(({ id }) => `- \`${id}\``)].join('\n'))
}

function tallyTable(heading: string, tallies: readonly MutantTally[]): string {
  const rows = tallies.map(({ name, mutants, killed }) => [name, `${mutants}`, `${killed}`, `${mutants - killed}`])
  return renderMarkdownTable([heading, 'mutants', 'killed', 'survived'], rows)
}
