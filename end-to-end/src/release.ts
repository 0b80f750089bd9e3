import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArguments } from '@crm-clients/scripts/src/arguments.ts'
import { type CommandOutput, UsageError } from '@crm-clients/scripts/src/command.ts'
import { repositoryRoot } from '@crm-clients/scripts/src/workspace.ts'
import { checkReadiness } from './release/check-readiness.ts'
import { dryRun } from './release/dry-run.ts'
import { NotPublishableError, release } from './release/release.ts'

/** `pnpm release`: what the workflow runs on `main`, and with `--dry-run` what anyone may run anywhere. */
const USAGE = `pnpm release [--dry-run]

Build, pack, check and publish every package whose version npm does not have. --dry-run does it with a copy of the
repository and a registry of its own, installs what came of it, and says what the workflow would do.`

const output: CommandOutput = { print: line => console.log(line), printError: line => console.error(line) }

try {
  const options = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArguments(process.argv.slice(2), options)
  if (positionals.length > 0) throw new UsageError(`A release is of all packages. Leave out: ${positionals.join(' ')}.`)
  if (values.help) output.print(USAGE)
  else if (values['dry-run']) await dryRun(repositoryRoot, output)
  else await releaseForReal(repositoryRoot, output)
} catch (error) {
  output.printError((error as Error).message)
  if (error instanceof UsageError) output.printError(USAGE)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

async function releaseForReal(root: string, { print, printError }: CommandOutput): Promise<void> {
  const problems = await checkReadiness(root)
  if (problems.length > 0) throw new NotPublishableError(`Nothing was published.\n${problems.join('\n')}`)
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  try {
    const published = await release({ root, env: {} }, folder, printError)
    print(published.map(({ name, version }) => `published ${name}@${version}`).join('\n') || 'Everything is published.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
