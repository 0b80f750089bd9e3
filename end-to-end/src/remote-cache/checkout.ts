import { cpSync, globSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { runOrThrow } from '../run-command.ts'

const root = join(import.meta.dirname, '../../..')

/** Git as it is everywhere, whatever its user has set up, and without waiting for the disk. */
const CONFIGURATION = {
  'user.name': 'test',
  'user.email': 'test@example.com',
  'core.fsync': 'none',
}

function git(cwd: string, ...args: string[]): Promise<string> {
  const settings = Object.entries(CONFIGURATION).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return runOrThrow('git', [...settings, ...args], { cwd, env: { GIT_CONFIG_GLOBAL: '/dev/null' } })
}

/** Makes a repository whose branch `main` has one commit: this repository as it is now, committed or not. */
export async function createOrigin(folder: string): Promise<void> {
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', folder)
  await commitAll(root, `--git-dir=${folder}`, '--work-tree=.')
}

/** Commits everything in a checkout. */
export async function commitAll(folder: string, ...options: string[]): Promise<void> {
  await git(folder, ...options, 'add', '--all')
  await git(folder, ...options, 'commit', '--quiet', '--message=Change')
}

/** Clones a repository, and gives the clone the packages that are installed here. */
export async function checkOut(origin: string, folder: string): Promise<void> {
  await git(root, 'clone', '--quiet', origin, folder)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const place of globSync(['*/node_modules', 'packages/*/node_modules'], { cwd: root })) {
    // These hold relative links only: to the packages of the clone, and into the folder that was linked above.
    cpSync(join(root, place), join(folder, place), { recursive: true, verbatimSymlinks: true })
  }
}
