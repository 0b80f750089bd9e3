import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFiles } from './git.ts'
import { startRepository } from './new-repository.ts'
import { repositoryRoot } from './workspace.ts'

/** A copy of the repository in which anything may be done. Disposing of it deletes it. */
export interface RepositoryCopy extends Disposable {
  /** Its root, absolute. */
  readonly folder: string
}

/** What is copied. */
export interface CopyOptions {
  /** The repository; this one unless told otherwise. */
  readonly root?: string
  /** git's patterns of the files to copy; all of them unless told otherwise. */
  readonly places?: readonly string[]
}

/**
 * Copies a repository as it is now, committed or not and without what git ignores, to a temporary folder, as a repository
 * of its own in which nothing is committed yet. Nothing is installed: packages from elsewhere are those of the original,
 * and packages of the workspace those of the copy.
 *
 * @throws when the dependencies of the original are not installed.
 */
export function copyRepository({ root = repositoryRoot, places = [] }: CopyOptions = {}): RepositoryCopy {
  if (!existsSync(join(root, 'node_modules'))) throw new Error(`${root} has no node_modules. Run: pnpm install`)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crm-clients-')))
  // Git still lists a file that was deleted and not committed.
  for (const file of listFiles(root, ...places).filter(file => existsSync(join(root, file)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true })
  }
  linkDependencies(root, folder)
  startRepository(folder)
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Gives a copy or a clone of a repository the packages that the original has installed. */
export function linkDependencies(root: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  // What tools keep there for the next time is about the original.
  for (const name of readdirSync(join(root, 'node_modules')).filter(name => name !== '.cache')) {
    symlinkSync(realpathSync(join(root, 'node_modules', name)), join(folder, 'node_modules', name))
  }
  for (const place of globSync(['*/node_modules', 'packages/*/node_modules'], { cwd: root })) {
    if (!existsSync(join(folder, dirname(place), 'package.json'))) continue
    // These hold relative links only: to packages of the workspace, and into the folder above.
    cpSync(join(root, place), join(folder, place), {
      recursive: true,
      verbatimSymlinks: true,
      filter: source => !/node_modules\/\.(?!bin)/.test(source.slice(root.length)),
    })
  }
}
