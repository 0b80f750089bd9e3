import { execFileSync } from 'node:child_process'

/**
 * Asks git in a folder, and returns what it prints.
 * @throws when git fails, or is not there.
 */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
}

/** {@link git}, or `undefined` where it fails. */
export function tryGit(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args)
  } catch {
    return undefined
  }
}

/**
 * The files of a repository as it is now: what git tracks, and what is new and not ignored.
 *
 * @param places git's patterns of paths; all when there are none.
 * @see https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export function listFiles(root: string, ...places: readonly string[]): string[] {
  return split(git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...places))
}

/** The files that are not committed as they are now, new ones included. */
export function listUncommitted(root: string): string[] {
  const changed = split(git(root, 'diff', '--name-only', '--no-renames', '-z', 'HEAD'))
  return [...changed, ...split(git(root, 'ls-files', '--others', '--exclude-standard', '-z'))].sort()
}

function split(printed: string): string[] {
  return printed.split('\0').filter(Boolean)
}
