import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyRepository } from '../repository/copy-repository.ts'
import { listUncommitted } from '../repository/git.ts'
import { commitAll } from '../repository/new-repository.ts'
import { listPendingChangesets } from './check-readiness.ts'
import { listPublicPackages, type PublicPackage } from './public-packages.ts'
import { registryEnvironment } from './registry/registry-environment.ts'
import { startRegistry } from './registry/start-registry.ts'
import { release } from './release.ts'
import { type PackedPackage, type ReleasePlace, versionPackages } from './release-steps.ts'

/** A release that went to a registry of its own. Disposing of it stops the registry and deletes everything. */
export interface Rehearsal extends AsyncDisposable {
  /** The URL of the registry that now has every package. */
  readonly registry: string
  /** The copy of the repository that was released, and how to release from it again. */
  readonly place: ReleasePlace
  /** The packages with the versions that they had before. */
  readonly before: readonly PublicPackage[]
  /** What was published. */
  readonly published: readonly PackedPackage[]
  /** The names of the changesets that were waiting. */
  readonly changesets: readonly string[]
  /** The files that are not committed, and were released all the same. */
  readonly uncommitted: readonly string[]
}

/**
 * Releases a copy of a repository to a registry of its own: new versions for everything that has a changeset, then
 * {@link release}. Neither the repository nor any other registry learns of it.
 *
 * @param report is told each step as it begins.
 * @throws {NotPublishableError} when a tarball breaks a rule.
 */
export async function rehearseRelease(root: string, report: (step: string) => void): Promise<Rehearsal> {
  await using cleanup = new AsyncDisposableStack()
  const registry = cleanup.adopt(await startRegistry(), ({ stop }) => stop())
  const folder = cleanup.adopt(await mkdtemp(join(tmpdir(), 'release-')), path => rm(path, { recursive: true }))
  report('Copying the repository …')
  const copy = cleanup.use(copyRepository({ root }))
  commitAll(copy.folder)
  const place = { root: copy.folder, env: await registryEnvironment(registry.url, folder) }
  const before = listPublicPackages(copy.folder)
  const changesets = listPendingChangesets(copy.folder)
  if (changesets.length > 0) {
    report(`Writing versions and CHANGELOGs from ${changesets.join(', ')} …`)
    await versionPackages(place)
  }
  const published = await release(place, join(folder, 'packed'), report)
  const kept = cleanup.move()
  return {
    registry: registry.url,
    place,
    before,
    published,
    changesets,
    uncommitted: listUncommitted(root),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
