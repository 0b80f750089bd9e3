import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listUncommitted } from '../repository/git.ts'

/** Why nothing may be published from a repository as it is now, one sentence each; empty when it is ready. */
export function checkReadiness(root: string): string[] {
  const changed = listUncommitted(root)
  const pending = listPendingChangesets(root)
  return [
    ...(changed.length > 0 ? [describeChanged(changed)] : []),
    ...(pending.length > 0 ? [describePending(pending)] : []),
  ]
}

function describeChanged(files: readonly string[]): string {
  const [count, pronoun] = files.length === 1 ? ['1 file is', 'it'] : [`${files.length} files are`, 'them']
  return `${count} not committed, the first is ${files[0]}. Commit or remove ${pronoun}.`
}

function describePending(changesets: readonly string[]): string {
  const count = changesets.length === 1 ? '1 changeset waits' : `${changesets.length} changesets wait`
  return `${count} for a version. Merge the pull request "Version packages" first.`
}

/** The files of `.changeset` that the next `changeset version` takes in. */
export function listPendingChangesets(root: string): string[] {
  const folder = join(root, '.changeset')
  return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md') : []
}
