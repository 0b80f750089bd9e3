import { type Command, type CommandOutput, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import type { ChangesetPlan } from '../changeset/plan-changesets.ts'
import { carryOut, planRepository } from '../changeset/plan-repository.ts'
import { findBase } from '../diff/find-base.ts'
import { summarizeChanges } from '../diff/render/summarize-changes.ts'
import { repositoryRoot } from '../repository/workspace.ts'

/** `pnpm changeset:specs`: tells the next release, and its CHANGELOG, what changed in the specs. */
export const changesetSpecs: Command = {
  usage: 'pnpm changeset:specs [--base <git ref>] [--check]',
  summary: 'Write a changeset for each spec that changed since the branch left main; --check only says what is missing',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { base: { type: 'string' }, check: { type: 'boolean' } })
    if (positionals.length > 0) throw new UsageError('It looks at all vendors. Leave their names out.')
    const base = findBase(repositoryRoot, values.base)
    if (base.isFile) throw new UsageError(`--base ${base.name} is a file. Pass a git ref.`)
    const plan = await planRepository(repositoryRoot, base)
    if (values.check) return check(plan, output)
    const done = carryOut(plan, repositoryRoot)
    output.print(done.length > 0 ? done.join('\n') : COVERED)
    return 0
  },
}

const COVERED = 'Every change of a spec has its changeset.'

function check({ uncovered }: ChangesetPlan, output: CommandOutput): number {
  for (const { diff, bump } of uncovered) {
    const { vendor, changes, verdict } = diff
    output.printError(`${vendor.specName} changed (${verdict}): ${summarizeChanges(changes)}.`)
    output.printError(`  No changeset that is new since then has a ${bump} bump of ${vendor.packageName}.`)
  }
  if (uncovered.length > 0) output.printError('Run: pnpm changeset:specs')
  else output.print(COVERED)
  return uncovered.length > 0 ? 1 : 0
}
