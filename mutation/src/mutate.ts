import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, parseArguments, renderTable, UsageError } from '@crm-clients/openapi/command-line'
import { repositoryRoot, selectVendors } from '@crm-clients/scripts/repository'
import { type Explanation, listStale, listSurvivors } from './explanations.ts'
import { judgeClient, judgeRuntime, judgeSpec } from './judge-mutants.ts'
import { REQUIRED_SCORE, renderReport } from './report/render-report.ts'
import { type JudgedMutant, scoreOf, tallyBy } from './tally.ts'

/** `pnpm mutate`: how much the contract suite notices. */
export const mutate: Command = {
  usage: 'pnpm mutate [vendor…] [--write]',
  summary: 'Plant faults in specs, clients and runtime, and count those that the contract suite notices',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { write: { type: 'boolean' } })
    const isWhole = positionals.length === 0
    if (values.write && !isWhole) throw new UsageError('--write reports on all vendors. Leave out their names.')

    const vendors = selectVendors(positionals)
    const judged: JudgedMutant[] = []
    for (const vendor of vendors) {
      output.print(`${vendor.slug} …`)
      judged.push(...(await judgeSpec(vendor)), ...(await judgeClient(vendor)))
    }
    // One vendor does not use all of the runtime.
    if (isWhole) {
      output.print('runtime …')
      judged.push(...(await judgeRuntime(vendors)))
    }

    const explanations = readExplanations()
    const survivors = listSurvivors(judged, explanations)
    const stale = isWhole ? listStale(judged, explanations) : []
    const rows = tallyBy(judged, ({ target }) => target).map(({ name, mutants, killed }) => [
      name,
      `${mutants}`,
      `${killed}`,
    ])
    output.print(`\n${renderTable(['mutants of', 'mutants', 'killed'], rows)}\n\n${scoreOf(judged)} % are killed.`)
    if (values.write) writeFileSync(join(repositoryRoot, 'docs/mutation-report.md'), renderReport(judged, survivors))

    const unexplained = survivors.filter(({ reason }) => reason === undefined)
    for (const { id } of unexplained) output.printError(`Survives without a reason in survivors.json: ${id}`)
    for (const { mutant } of stale) output.printError(`Is explained in survivors.json and does not survive: ${mutant}`)
    const isStrong = scoreOf(judged) >= REQUIRED_SCORE
    if (!isStrong) output.printError(`At least ${REQUIRED_SCORE} % have to be killed.`)
    return unexplained.length + stale.length === 0 && isStrong ? 0 : 1
  },
}

function readExplanations(): Explanation[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'survivors.json'), 'utf8'))
}
