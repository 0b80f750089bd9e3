import { type Command, parseArguments, readWholeNumber, UsageError } from '@crm-clients/openapi/command-line'
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
    const report = await holdLaws({ seed, runs, onDocument })
    output.print(describeReport(report, seed))
    return report.counterexample ? 1 : 0
  },
}

/** What a report says to people. */
export function describeReport({ documents, cases, counterexample }: LawReport, seed: number): string {
  if (!counterexample) return `The laws hold: ${documents} documents, ${cases} cases, seed ${seed}.`
  const { document, broken } = counterexample
  return [
    `A law is broken. The smallest document that shows it (seed ${seed}):`,
    JSON.stringify(document, null, 2),
    ...broken,
  ].join('\n')
}
