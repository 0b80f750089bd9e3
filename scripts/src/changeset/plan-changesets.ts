import { type Bump, bumpFor, isEnough } from '../diff/bump.ts'
import type { VendorDiff } from '../diff/vendor-diff.ts'
import type { PendingChangeset } from './changeset-files.ts'
import { type Changeset, readSlug, renderChangeset } from './render-changeset.ts'

/** What has to happen in `.changeset` so that it tells of all changes of the specs. */
export interface ChangesetPlan {
  readonly write: readonly Changeset[]
  /** The names of changesets that speak of an earlier state of the same branch. */
  readonly remove: readonly string[]
  /** The changes that no changeset tells of, or only with a smaller bump. */
  readonly uncovered: readonly { readonly diff: VendorDiff; readonly bump: Bump }[]
}

/**
 * Decides which changesets to write and to remove.
 *
 * @param versions the version of each package that there is; one that is gone cannot be released.
 * @param pending the changesets that there are.
 * @param slugs the vendors to look after; all when empty, also those that are gone. The changeset of a vendor that has not
 * changed may have been written for a change that was undone.
 */
export function planChangesets(
  diffs: readonly VendorDiff[],
  versions: ReadonlyMap<string, string>,
  pending: readonly PendingChangeset[],
  slugs: readonly string[],
): ChangesetPlan {
  const write: Changeset[] = []
  const keep = new Set<string>()
  const uncovered: { diff: VendorDiff; bump: Bump }[] = []
  for (const diff of diffs) {
    const { packageName } = diff.vendor
    const version = versions.get(packageName)
    if (version === undefined || diff.changes.length === 0) continue
    const bump = bumpFor(diff.verdict, version)
    const changeset = renderChangeset(diff, bump)
    const covering = pending.filter(
      ({ name, bumps, isNew }) =>
        (isNew || name === changeset.name) && isEnough(bumps.get(packageName) ?? 'none', bump),
    )
    if (covering.length === 0) uncovered.push({ diff, bump })
    keep.add(changeset.name)
    const isThere = pending.some(({ name }) => name === changeset.name)
    // Whoever adds a vendor may have said so in better words.
    const isAnnounced = diff.changes[0]?.rule === 'client-added' && covering.length > 0
    if (!isThere && !isAnnounced) write.push(changeset)
  }
  const remove = pending.filter(({ name, isNew }) => isNew && !keep.has(name) && isOurs(name, slugs))
  return { write, remove: remove.map(({ name }) => name), uncovered }
}

/** Whether a changeset was written by this command, for one of these vendors or for any. */
function isOurs(name: string, slugs: readonly string[]): boolean {
  const slug = readSlug(name)
  return slug !== undefined && (slugs.length === 0 || slugs.includes(slug))
}
