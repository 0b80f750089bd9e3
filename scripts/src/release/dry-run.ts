import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { CommandOutput } from '@crm-clients/openapi/command-line'
import { renderNextStep, renderPlan } from './plan-table.ts'
import { publishedVersions } from './published-versions.ts'
import { rehearseInstallation } from './rehearse-installation.ts'
import { type Rehearsal, rehearseRelease } from './rehearse-release.ts'

/** Rehearses a release, installs what came of it, and prints what the real one would do. */
export async function dryRun(root: string, output: CommandOutput): Promise<void> {
  await using rehearsal = await rehearseRelease(root, output.printError)
  await reportRehearsal(rehearsal, output)
}

/**
 * Installs what a rehearsal has published, and prints what the real release would do.
 *
 * @param env variables for npm, which is asked what is published already; those of this machine unless told otherwise.
 */
export async function reportRehearsal(
  rehearsal: Pick<Rehearsal, 'registry' | 'before' | 'published' | 'changesets' | 'uncommitted'>,
  { print, printError }: CommandOutput,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { registry, before, published, changesets, uncommitted } = rehearsal
  printError('Installing from there …\n')
  await rehearseInstallation(registry, published)
  const packages = await Promise.all(
    published.map(async ({ name, version, file }) => ({
      name,
      before: before.find(known => known.name === name)?.version ?? version,
      after: version,
      bytes: (await stat(file)).size,
      published: await publishedVersions(name, { cwd: tmpdir(), env }),
    })),
  )
  print(`${renderPlan(packages)}\n`)
  if (uncommitted.length > 0)
    print(`Not committed, so part of this rehearsal but not of a release: ${uncommitted.join(', ')}`)
  print(renderNextStep(changesets, packages))
}
