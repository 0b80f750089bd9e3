import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Command,
  parseArguments,
  readWholeNumber,
  renderTable,
  UsageError,
} from '@crm-clients/openapi/command-line'
import { findBase } from '@crm-clients/scripts/diff'
import { repositoryRoot, selectVendors } from '@crm-clients/scripts/repository'
import { type Explanation, listStale, listSurvivors } from './explanations.ts'
import { judgeClientMutants, judgeRuntimeMutants, judgeSpecMutants } from './judge-mutants.ts'
import { REQUIRED_SCORE, renderReport } from './report/render-report.ts'
import type { Selection } from './select/selection.ts'
import { type JudgedMutant, scoreOf, tallyBy } from './tally.ts'

/** `pnpm mutate`: how much the contract suite notices. */
export const mutate: Command = {
  usage: 'pnpm mutate [vendor…] [--changed [--base <git ref>]] [--sample <n>] [--seed <n>] [--write]',
  summary: 'Make specs, clients and runtime wrong in one place at a time, and count what the contract suite notices',
  details: `Without options: every mutant.
--changed   only those in what is not as it was where the branch left main, or at --base
--sample    at most so many of each spec, chosen by --seed (1 by default)
--write     write docs/mutation-report.md`,
  async run(args, output) {
    const { values, positionals } = parseArguments(args, {
      base: { type: 'string' },
      changed: { type: 'boolean' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      write: { type: 'boolean' },
    })
    const areAll = positionals.length === 0 && !values.changed
    if (values.write && !areAll)
      throw new UsageError('--write reports on all vendors. Leave out what chooses some, but for --sample.')
    if (values.base !== undefined && !values.changed) throw new UsageError('--base needs --changed.')
    const selection: Selection = {
      seed: readWholeNumber('seed', values.seed, 0, 2 ** 31) ?? 1,
      sample: readWholeNumber('sample', values.sample, 1, 10 ** 9),
      ...(values.changed && { base: findBase(repositoryRoot, values.base) }),
    }

    const vendors = selectVendors(positionals)
    const judged: JudgedMutant[] = []
    const judge = async (name: string, mutants: () => Promise<JudgedMutant[]>) => {
      const start = performance.now()
      const found = await mutants()
      judged.push(...found)
      if (found.length > 0) output.printError(`${name}: ${found.length} mutants, ${seconds(start)} s`)
    }
    for (const vendor of vendors) {
      await judge(`${vendor.slug} spec`, () => judgeSpecMutants(vendor, selection))
      await judge(`${vendor.slug} client`, () => judgeClientMutants(vendor, selection))
    }
    const [vendor] = vendors
    if (positionals.length === 0 && vendor) await judge('runtime', () => judgeRuntimeMutants(vendor, selection))

    const explanations = readExplanations()
    const survivors = listSurvivors(judged, explanations)
    const stale = areAll && values.sample === undefined ? listStale(judged, explanations) : []
    const rows = tallyBy(judged, ({ target }) => target).map(({ name, mutants, killed }) => [name, mutants, killed])
    output.print(`${renderTable(['mutants of', 'mutants', 'killed'], rows)}\n\n${scoreOf(judged)} % are killed.`)
    if (values.write)
      writeFileSync(join(repositoryRoot, 'docs/mutation-report.md'), renderReport(judged, survivors, selection))

    const unexplained = survivors.filter(({ reason }) => reason === undefined)
    for (const { id } of unexplained) output.printError(`Survives without a reason in survivors.json: ${id}`)
    for (const { mutant } of stale) output.printError(`Is explained in survivors.json and does not survive: ${mutant}`)
    // Of few mutants, one that survives for a good reason is a large share.
    const isStrong = !areAll || scoreOf(judged) >= REQUIRED_SCORE
    if (!isStrong) output.printError(`At least ${REQUIRED_SCORE} % have to be killed.`)
    return unexplained.length + stale.length === 0 && isStrong ? 0 : 1
  },
}

function seconds(start: number): number {
  return Math.round((performance.now() - start) / 1000)
}

function readExplanations(): Explanation[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'survivors.json'), 'utf8'))
}
