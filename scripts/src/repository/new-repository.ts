import { git } from './git.ts'

/** Whoever commits here is nobody in particular, who signs nothing, and need not wait for the disk. */
const SETTINGS = {
  'user.name': 'Nobody',
  'user.email': 'nobody@localhost',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.fsync': 'none',
}

/** Makes a folder a git repository of its own, whatever its user has set up. Nothing is committed yet. */
export function startRepository(folder: string, branch = 'main'): void {
  git(folder, 'init', '--quiet', '--initial-branch', branch)
  for (const [name, value] of Object.entries(SETTINGS)) git(folder, 'config', name, value)
}

/** Clones such a repository to a folder that is not there yet. */
export function cloneRepository(origin: string, folder: string): void {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['--config', `${name}=${value}`])
  git(origin, 'clone', '--quiet', ...settings, origin, folder)
}

/** Commits everything in such a repository, so that there is something to compare with. */
export function commitAll(folder: string, message = 'As it is'): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', message)
}
