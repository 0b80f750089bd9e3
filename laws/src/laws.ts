import { type Command, parseArguments, readWholeNumber, UsageError } from '@crm-clients/openapi/command-line'
import { writeExactJson } from '@crm-clients/openapi/document'
import type { Reach } from './exercise-document.ts'
import { holdLaws, type LawReport } from './hold-laws.ts'

const USUAL_RUNS = 300

/** `pnpm laws`: whether the laws hold for random documents. */
export const laws: Command = {
  usage: 'pnpm laws [--seed <n>] [--runs <n>]',
  summary:
    'Make random documents, and hold generator, client, mock and judges of each to the laws of docs/architecture.md',
  details: `--seed   what the documents are made from; a random number by default, which is printed
--runs   how many documents are tried, ${USUAL_RUNS} by default

Exits with 0 when all laws hold, and with 1 and the smallest document that was found when one does not.`,
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { seed: { type: 'string' }, runs: { type: 'string' } })
    if (positionals.length > 0) throw new UsageError(`${positionals[0]} means nothing here.`)
    const seed = readWholeNumber('seed', values.seed, 0, 2 ** 31 - 1) ?? Math.floor(Math.random() * 2 ** 31)
    const runs = readWholeNumber('runs', values.runs, 1, 10 ** 7) ?? USUAL_RUNS
    output.printError(`Seed ${seed}, ${runs} documents …`)
    const onDocument: Parameters<typeof holdLaws>[0]['onDocument'] = ({ documents, cases }) => {
      if (documents % 100 === 0) output.printError(`${documents} documents, ${cases} cases`)
    }
    const report = await holdLaws({ seed, runs, types: true, onDocument })
    output.print(describeReport(report, seed))
    return report.counterexample ? 1 : 0
  },
}

/** What a report says to people. */
export function describeReport({ counterexample, ...reach }: LawReport, seed: number): string {
  const { documents, cases } = reach
  if (!counterexample)
    return `The laws hold: ${documents} documents, ${cases} cases, seed ${seed}.\n${describeReach(reach)}`
  const { document, broken } = counterexample
  return [
    `A law is broken. The smallest document that shows it (seed ${seed}):`,
    writeExactJson(document, 2),
    ...broken,
  ].join('\n')
}

function describeReach({ discarded, tried, breaking, sampled, sent }: Reach): string {
  const share = (part: number, whole: number) => `${((part / Math.max(whole, 1)) * 100).toFixed(1)} %`
  return [
    `${share(sent, sampled)} of ${sampled} random values were sent, and the others refused for a reason of the closed list.`,
    `${share(breaking, tried)} of ${tried} values tried break a schema. ${discarded} documents were discarded.`,
  ].join('\n')
}
