import { findBase } from '../diff/find-base.ts'
import { BaseNotFoundError } from '../diff/git-base.ts'
import { fingerprintDifferences, recallFollowed, rememberFollowed } from './followed-before.ts'

/** What became of the changesets. */
export interface Followed {
  /** A line for people about each changeset that was written or removed. */
  readonly done: readonly string[]
  /** Why nothing could be done. */
  readonly problem?: string
}

/**
 * Brings the changesets up to date with the specs: one for each spec that differs from the commit at which the branch
 * left `main`, none for a change that was undone. Costs next to nothing when nothing has changed since the last time.
 *
 * @param root the repository.
 * @param slugs the vendors to look after; all when empty.
 * @throws when a changeset or a spec cannot be read, naming it.
 */
export async function followSpecs(root: string, slugs: readonly string[]): Promise<Followed> {
  try {
    const base = findBase(root)
    // A repository that starts has nothing to compare with, and neither has a copy inside somebody else's repository.
    if (base.slugs.length === 0) return { done: [], problem: `${base.name} has no specs to compare with.` }
    const before = fingerprintDifferences(root, base, slugs)
    if (before === undefined || before === recallFollowed(root)) return { done: [] }
    // Comparing takes longer to load than to do, and mostly there is nothing to compare.
    const { carryOut, planRepository } = await import('./plan-repository.ts')
    const done = carryOut(await planRepository(root, base, { slugs }), root)
    rememberFollowed(root, fingerprintDifferences(root, base, slugs))
    return { done }
  } catch (error) {
    if (error instanceof BaseNotFoundError) return { done: [], problem: error.message }
    throw error
  }
}
