import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import type { Base } from '../diff/base.ts'

/** A changeset that waits for the next release. */
export interface PendingChangeset {
  readonly name: string
  /** The bump of each package: `major`, `minor`, `patch` or `none`. */
  readonly bumps: ReadonlyMap<string, string>
  /** Whether it came after the base: an older one speaks of other changes. */
  readonly isNew: boolean
}

/**
 * Reads the changesets of a repository.
 * @throws when one cannot be read, naming it.
 */
export function readChangesets(root: string, base: Base): PendingChangeset[] {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')
  return names.sort().map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, bumps: readBumps(name, text), isNew: !base.has(`.changeset/${name}`, text) }
  })
}

function readBumps(name: string, text: string): ReadonlyMap<string, string> {
  try {
    return new Map(parseChangesetFile(text).releases.map(release => [release.name, release.type]))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`.changeset/${name}: ${reason}. Mend or delete it.`, { cause })
  }
}
