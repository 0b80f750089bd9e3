import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { filesAround } from '@crm-clients/openapi/document'
import type { Base } from './base.ts'
import { findCommit, findMergeBase, gitBase } from './git-base.ts'

/**
 * Finds the old versions: a git ref, a file, or by default the commit at which the branch left `main` (on `main` itself,
 * the last commit).
 *
 * @param root the repository.
 * @param requested what somebody passed as `--base`; relative files start at the working directory.
 * @throws {BaseNotFoundError} when there is no such ref or file, or no `main` to compare with.
 */
export function findBase(root: string, requested?: string): Base {
  if (requested !== undefined && existsSync(requested) && statSync(requested).isFile()) return fileBase(requested)
  return gitBase(root, requested === undefined ? findMergeBase(root) : findCommit(root, requested), requested)
}

/** One file: the old version of the vendor that it is named after, or of whichever vendor is asked for. */
function fileBase(file: string): Base {
  const slug = basename(file).replace(/\.(ya?ml|json)$/, '')
  return textBase(file, slug, readFileSync(resolve(file), 'utf8'), file)
}

/**
 * A text as the old version of one vendor's spec.
 *
 * @param name as people should read it.
 * @param slug the vendor, where nobody names another one.
 * @param file where the text is from: other files are found from there.
 */
export function textBase(name: string, slug: string, text: string, file: string): Base {
  return {
    name,
    isFile: true,
    slugs: [slug],
    read: () => ({ text, name }),
    filesAround: root => filesAround(root, file),
    has: (_, other) => other === text,
  }
}
