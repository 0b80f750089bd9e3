import { buildPackages, type PackedPackage, packPackages, publishPackages, type ReleasePlace } from './release-steps.ts'
import { checkPackages } from './tarball/check-packages.ts'

/** Thrown when something must not be published. The message lists everything that is wrong. */
export class NotPublishableError extends Error {
  override readonly name = 'NotPublishableError'
}

/**
 * Builds, packs and checks every package whose version the registry does not have yet.
 *
 * @param folder where the tarballs go.
 * @param report is told each step as it begins.
 * @throws {NotPublishableError} when a tarball breaks a rule.
 */
export async function packRelease(
  place: ReleasePlace,
  folder: string,
  report: (step: string) => void,
): Promise<PackedPackage[]> {
  report('Building …')
  await buildPackages(place)
  report('Packing what the registry does not have …')
  const packages = await packPackages(place, folder)
  report('Checking the tarballs …')
  const problems = await checkPackages(packages, place.root)
  if (problems.length > 0) throw new NotPublishableError(`Nothing was published.\n${problems.join('\n')}`)
  return packages
}

/**
 * {@link packRelease}, and publishes what it has packed. What was checked is what is published, byte by byte; and when one
 * package must not be published, none is.
 *
 * @returns what was published.
 */
export async function release(
  place: ReleasePlace,
  folder: string,
  report: (step: string) => void,
): Promise<PackedPackage[]> {
  const packages = await packRelease(place, folder, report)
  if (packages.length > 0) {
    report(`Publishing ${packages.map(({ name, version }) => `${name}@${version}`).join(', ')} …`)
    await publishPackages(place, folder)
  }
  return packages
}
