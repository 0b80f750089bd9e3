import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runOrThrow } from '../repository/run-command.ts'

/** Where a release happens. */
export interface ReleasePlace {
  /** The root of the repository, or of a copy of it. */
  readonly root: string
  /** Variables for the programs that it starts, such as those that name another registry. */
  readonly env: Readonly<Record<string, string>>
}

/** A package as it will be published. */
export interface PackedPackage {
  readonly name: string
  readonly version: string
  /** The tarball, absolute. */
  readonly file: string
}

/** Gives every package that has a changeset its next version, and writes its CHANGELOG. */
export async function versionPackages(place: ReleasePlace): Promise<void> {
  await run(place, 'changeset', ['version'])
}

/** Builds every package that is published. */
export async function buildPackages(place: ReleasePlace): Promise<void> {
  await run(place, 'turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'])
}

/**
 * Packs every package whose version the registry does not have.
 *
 * @param folder where the tarballs go.
 */
export async function packPackages(place: ReleasePlace, folder: string): Promise<PackedPackage[]> {
  await run(place, 'changeset', ['pack', '--out-dir', folder])
  const { plan } = JSON.parse(await readFile(join(folder, 'publish-plan.json'), 'utf8')) as PublishPlan
  return plan.flat().map(({ name, version, tarball }) => ({ name, version, file: join(folder, tarball.path) }))
}

/** Publishes what {@link packPackages} has packed, byte by byte, dependencies first, and tags the commit. */
export async function publishPackages(place: ReleasePlace, folder: string): Promise<void> {
  await run(place, 'changeset', ['publish', '--from-pack-dir', folder])
}

interface PublishPlan {
  readonly plan: readonly (readonly { name: string; version: string; tarball: { path: string } }[])[]
}

function run({ root, env }: ReleasePlace, program: string, args: readonly string[]): Promise<string> {
  return runOrThrow(join(root, 'node_modules', '.bin', program), args, { cwd: root, env })
}
