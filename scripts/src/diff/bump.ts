import type { ChangeVerdict } from './rule.ts'

/** Which number of a version goes up. */
export type Bump = 'major' | 'minor' | 'patch'

/** All bumps, the smallest first. */
const bumps: readonly string[] = ['patch', 'minor', 'major']

/**
 * The bump that a verdict asks for, by npm's reading of semantic versions: the range `^1.2.3` takes in minor and patch
 * releases, and `^0.2.3` only patch releases. So a breaking change of a package at `0.x` is a minor release, and
 * everything else a patch.
 *
 * @param version the version in the package.json. `0.0.0` is a package that was never released: the first is `0.1.0`.
 * @see https://github.com/npm/node-semver#caret-ranges-123-025-004
 */
export function bumpFor(verdict: ChangeVerdict, version: string): Bump {
  if (version === '0.0.0') return 'minor'
  if (version.startsWith('0.')) return verdict === 'breaking' ? 'minor' : 'patch'
  return verdict === 'breaking' ? 'major' : verdict
}

/** A verdict and what follows from it, for people: `minor → patch, because 0.x`. */
export function describeBump({ verdict, version }: { verdict: ChangeVerdict; version: string | undefined }): string {
  // A package that is gone has no next version.
  if (version === undefined) return verdict
  const reason =
    version === '0.0.0' ? ', because it was never released' : version.startsWith('0.') ? ', because 0.x' : ''
  return `${verdict} → ${bumpFor(verdict, version)}${reason}`
}

/** Whether a bump is at least as large as another one. `none`, which changesets also know, is the smallest. */
export function isEnough(bump: string, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed)
}
