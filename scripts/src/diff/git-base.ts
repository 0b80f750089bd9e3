import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { LostReference, openFiles } from '@crm-clients/openapi/document'
import { git, tryGit } from '../repository/git.ts'
import type { Base } from './base.ts'

/** Thrown where there is nothing to compare with: no git, no commit, no `main`. */
export class BaseNotFoundError extends Error {
  override readonly name = 'BaseNotFoundError'
}

const MAIN = 'main'

/**
 * A commit as the base.
 *
 * @param commit its id.
 * @param requested what people called it, if anybody named it.
 */
export function gitBase(root: string, commit: string, requested?: string): Base {
  const ids = listBlobIds(root, commit)
  const name = requested ?? commit.slice(0, 7)
  const readText = (path: string) => tryGit(root, 'show', `${commit}:./${path}`)
  return {
    name,
    isFile: false,
    slugs: [...ids.keys()].filter(isSpec).map(file => basename(file, '.yaml')),
    read: path => {
      const text = readText(path)
      return text === undefined ? undefined : { text, name: `${name}:${path}` }
    },
    filesAround: (file, path) =>
      openFiles(file, `/${path}`, found => {
        const isInside = found.startsWith(`${dirname(`/${path}`)}/`)
        const text = isInside ? readText(found.slice(1)) : undefined
        if (text === undefined)
          throw new LostReference(`leads nowhere: ${name} has no file ${found.replace(/^\//, '')}.`)
        return text
      }),
    has: (path, text) => {
      const id = ids.get(path)
      return id !== undefined && id === blobId(text, id.length)
    },
  }
}

/**
 * The id of the commit that somebody named.
 * @throws {BaseNotFoundError} when there is no such commit.
 */
export function findCommit(root: string, ref: string): string {
  const commit = tryGit(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()
  if (commit) return commit
  throw new BaseNotFoundError(
    `--base ${ref}: there is no such commit, branch or file. In CI, fetch the whole history first.`,
  )
}

/**
 * The id of the commit at which the branch left `main`; on `main` itself of the last one.
 * @throws {BaseNotFoundError} when there is no `main`, or nothing on it.
 */
export function findMergeBase(root: string): string {
  // One process for both: this is asked in every run.
  const [head, branch] = tryGit(root, 'rev-parse', 'HEAD', '--abbrev-ref', 'HEAD')?.split('\n') ?? []
  if (head && branch === MAIN) return head
  if (!head && tryGit(root, 'symbolic-ref', '--short', '--quiet', 'HEAD')?.trim() === MAIN) {
    throw new BaseNotFoundError('There is no commit to compare with.')
  }
  const branches = [MAIN, `origin/${MAIN}`].filter(branch => tryGit(root, 'rev-parse', '--verify', '--quiet', branch))
  // With both, git takes the newer of the two places.
  const commit = branches.length > 0 ? tryGit(root, 'merge-base', 'HEAD', ...branches)?.trim() : undefined
  if (commit) return commit
  throw new BaseNotFoundError(
    `There is no branch ${MAIN} to compare with. Run: git fetch origin ${MAIN}, or pass --base <git ref> where you can.`,
  )
}

/** The id that git gives to the content of each spec and changeset, by path. */
function listBlobIds(root: string, commit: string): ReadonlyMap<string, string> {
  const entries = git(root, 'ls-tree', '-r', '-z', commit, 'specs/', '.changeset/').split('\0').filter(Boolean)
  return new Map(
    entries.map(entry => {
      const [about = '', path = ''] = entry.split('\t')
      return [path, about.split(' ').at(-1) ?? '']
    }),
  )
}

/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(text: string, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
}

function isSpec(path: string): boolean {
  return /^specs\/[^/]+\.yaml$/.test(path)
}
