import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { repositoryRoot } from '../src/workspace.ts'

/**
 * A copy of the repository as it is now, for a test that has to change something. Without what git ignores, and with only
 * the places that are named, if any are.
 */
export function copyRepository(...places: string[]): string {
  const { folder, remove } = makeCopy(...places)
  onTestFinished(remove)
  return folder
}

/** {@link copyRepository} for several tests together: whoever makes the copy removes it. */
export function makeCopy(...places: string[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-'))
  for (const file of git(
    repositoryRoot,
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...places,
  ).split('\n')) {
    // Git still lists a file that was deleted and not committed.
    if (!file || !existsSync(join(repositoryRoot, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(repositoryRoot, file), join(folder, file))
  }
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Gives a copy the installed packages of the original, so that its scripts run. */
export function linkPackages(folder: string, ...places: string[]): void {
  for (const place of places) {
    symlinkSync(join(repositoryRoot, place, 'node_modules'), join(folder, place, 'node_modules'))
  }
}

/** Commits everything, so that there is something to compare with. */
export function commitAll(folder: string, branch = 'main'): void {
  git(folder, 'init', '--quiet')
  git(folder, 'checkout', '--quiet', '-B', branch)
  git(folder, 'add', '--all')
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']
  git(folder, ...identity, 'commit', '--quiet', '--message', 'All')
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
}
