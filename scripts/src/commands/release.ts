import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Command, type CommandOutput, parseArguments, UsageError } from '@crm-clients/openapi/command-line'
import { repositoryRoot } from '../repository/workspace.ts'

/** `pnpm release`: what the workflow runs on `main`, and with `--dry-run` what anyone may run anywhere. */
export const releaseCommand: Command = {
  usage: 'pnpm release [--pack <folder> | --dry-run]',
  summary:
    'Build, pack, check and publish what npm does not have; --pack leaves the tarballs in a folder for another to publish; --dry-run does it with a copy and a registry of its own, ' +
    'and says what the workflow would do',
  async run(args, output) {
    const { values, positionals } = parseArguments(args, { 'dry-run': { type: 'boolean' }, pack: { type: 'string' } })
    if (positionals.length > 0)
      throw new UsageError(`A release is of all packages. Leave out: ${positionals.join(' ')}.`)
    if (values['dry-run']) {
      // A registry takes longer to load than most commands take.
      const { dryRun } = await import('../release/dry-run.ts')
      await dryRun(repositoryRoot, output)
    } else if (values.pack !== undefined) await pack(repositoryRoot, resolve(values.pack), output)
    else await publish(repositoryRoot, output)
    return 0
  },
}

async function refuseUnready(root: string): Promise<void> {
  const { checkReadiness } = await import('../release/check-readiness.ts')
  const { NotPublishableError } = await import('../release/release.ts')
  const problems = checkReadiness(root)
  if (problems.length > 0) throw new NotPublishableError(`Nothing was published.\n${problems.join('\n')}`)
}

async function pack(root: string, folder: string, { print, printError }: CommandOutput): Promise<void> {
  await refuseUnready(root)
  const { packRelease } = await import('../release/release.ts')
  const { writeReleaseList } = await import('../release/release-list.ts')
  const packed = await packRelease({ root, env: {} }, folder, printError)
  await writeReleaseList(folder, packed)
  print(packed.map(({ name, version }) => `packed ${name}@${version}`).join('\n') || 'Everything is published.')
}

async function publish(root: string, { print, printError }: CommandOutput): Promise<void> {
  await refuseUnready(root)
  const { release } = await import('../release/release.ts')
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  try {
    const published = await release({ root, env: {} }, folder, printError)
    print(published.map(({ name, version }) => `published ${name}@${version}`).join('\n') || 'Everything is published.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
