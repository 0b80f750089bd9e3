import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'

/** Whoever commits here is nobody in particular, who signs nothing, and need not wait for the disk. */
const SETTINGS = `[user]
	name = Nobody
	email = nobody@localhost
[commit]
	gpgSign = false
[tag]
	gpgSign = false
[core]
	fsync = none
`

/** Makes a folder a git repository of its own, whatever its user has set up. Nothing is committed yet. */
export function startRepository(folder: string, branch = 'main'): void {
  git(folder, 'init', '--quiet', '--initial-branch', branch)
  appendFileSync(join(folder, '.git/config'), SETTINGS)
}

/** Clones such a repository to a folder that is not there yet. */
export function cloneRepository(origin: string, folder: string): void {
  git(origin, 'clone', '--quiet', origin, folder)
  appendFileSync(join(folder, '.git/config'), SETTINGS)
}

/** Commits everything in such a repository, so that there is something to compare with. */
export function commitAll(folder: string, message = 'As it is'): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', message)
}
