import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'

/** A file of a base, and how people should read where it is from: `main:specs/kare.yaml`. */
export interface BaseFile {
  readonly text: string
  readonly name: string
}

/** The old versions that specs are compared with. */
export interface Base {
  /** As people should read it: a git ref, a short commit, or a file. */
  readonly name: string
  /** Whether it is a single file: the spec of one vendor. */
  readonly isFile: boolean
  /** The slugs of the vendors that it has a spec of. */
  readonly slugs: readonly string[]
  /** A file by its path below the root, such as `specs/kare.yaml`; undefined when the base lacks it. */
  read(path: string): BaseFile | undefined
}

const MAIN = 'main'

/**
 * Finds the old versions: a git ref, a file, or by default the commit at which the branch left `main` (on `main` itself,
 * the last commit).
 *
 * @param root the repository.
 * @param requested what somebody passed as `--base`; relative files start at the working directory.
 * @throws when there is no such ref or file, or no `main` to compare with.
 */
export function findBase(root: string, requested?: string): Base {
  if (requested !== undefined && existsSync(requested) && statSync(requested).isFile()) return fileBase(requested)
  return gitBase(root, requested ?? findMergeBase(root), requested)
}

/** One file: the old version of the vendor that it is named after, or of whichever vendor is asked for. */
function fileBase(file: string): Base {
  const text = readFileSync(resolve(file), 'utf8')
  const slugs = [basename(file).replace(/\.(ya?ml|json)$/, '')]
  return { name: file, isFile: true, slugs, read: () => ({ text, name: file }) }
}

function gitBase(root: string, ref: string, requested: string | undefined): Base {
  const commit = tryGit(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()
  if (!commit) {
    throw new Error(`--base ${ref}: there is no such commit, branch or file. In CI, fetch the whole history first.`)
  }
  const files = git(root, 'ls-tree', '-z', '--name-only', commit, 'specs/').split('\0')
  const name = requested ?? commit.slice(0, 7)
  return {
    name,
    isFile: false,
    slugs: files.filter(file => file.endsWith('.yaml')).map(file => basename(file, '.yaml')),
    read: path => {
      const text = tryGit(root, 'show', `${commit}:./${path}`)
      return text === undefined ? undefined : { text, name: `${name}:${path}` }
    },
  }
}

function findMergeBase(root: string): string {
  if (tryGit(root, 'symbolic-ref', '--short', '--quiet', 'HEAD')?.trim() === MAIN) return 'HEAD'
  const branches = [MAIN, `origin/${MAIN}`].filter(branch => tryGit(root, 'rev-parse', '--verify', '--quiet', branch))
  // With both, git takes the newer of the two places.
  const commit = branches.length > 0 ? tryGit(root, 'merge-base', 'HEAD', ...branches)?.trim() : undefined
  if (commit) return commit
  throw new Error(
    `There is no branch ${MAIN} to compare with. Pass --base <git ref or file>, or run: git fetch origin ${MAIN}`,
  )
}

function tryGit(root: string, ...args: string[]): string | undefined {
  try {
    return git(root, ...args)
  } catch {
    return undefined
  }
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
}
