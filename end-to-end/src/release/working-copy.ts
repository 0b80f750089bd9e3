import { existsSync } from 'node:fs'
import { appendFile, cp, lstat, mkdir, mkdtemp, readdir, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { runOrThrow } from '../run-command.ts'

/** A copy of the repository in which anything may be done. */
export interface WorkingCopy {
  /** Its root, absolute. */
  readonly folder: string
  /** The files that are not committed in the original. They are in the copy, as a commit of their own. */
  readonly uncommitted: readonly string[]
  /** Deletes it. */
  remove(): Promise<void>
}

/**
 * Clones a repository into a temporary folder, with what is not committed yet and without installing anything: packages
 * from elsewhere are those that the original has installed, and packages of the workspace those of the copy.
 *
 * @throws when the original is no git repository, or when its dependencies are not installed.
 */
export async function copyRepository(root: string): Promise<WorkingCopy> {
  if (!existsSync(join(root, 'node_modules'))) throw new Error(`${root} has no node_modules. Run: pnpm install`)
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'crm-clients-')))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const settings = SETTINGS.flatMap(setting => ['--config', setting])
    await runOrThrow('git', ['clone', '--quiet', '--shared', ...settings, root, folder], { cwd: root })
    const uncommitted = await takeOverUncommitted(root, folder)
    await linkDependencies(root, folder)
    return { folder, uncommitted, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Commits and tags need an author. In the copy it is nobody in particular, who signs nothing. */
const SETTINGS = ['user.name=release', 'user.email=release@localhost', 'commit.gpgSign=false', 'tag.gpgSign=false']

async function takeOverUncommitted(root: string, folder: string): Promise<string[]> {
  const changed = await listFiles(['diff', '--name-only', '--no-renames', '-z', 'HEAD'], root)
  const added = await listFiles(['ls-files', '--others', '--exclude-standard', '-z'], root)
  const files = [...changed, ...added].sort()
  for (const file of files) {
    await rm(join(folder, file), { force: true })
    if (existsSync(join(root, file))) await cp(join(root, file), join(folder, file), { verbatimSymlinks: true })
  }
  if (files.length === 0) return files
  await runOrThrow('git', ['add', '--all'], { cwd: folder })
  await runOrThrow('git', ['commit', '--quiet', '--no-verify', '--message', 'Not committed yet'], { cwd: folder })
  return files
}

async function listFiles(args: readonly string[], cwd: string): Promise<string[]> {
  return (await runOrThrow('git', args, { cwd })).split('\0').filter(Boolean)
}

async function linkDependencies(root: string, folder: string): Promise<void> {
  // The pattern of a .gitignore, `node_modules/`, is about folders: a link would count as a new file.
  await appendFile(join(folder, '.git', 'info', 'exclude'), 'node_modules\n')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const manifests = await listFiles(['ls-files', '-z', '*/package.json'], folder)
  for (const place of manifests.map(dirname)) {
    const source = join(root, place, 'node_modules')
    if (existsSync(source)) await copyLinks(source, join(folder, place, 'node_modules'), { root, folder })
  }
}

interface Roots {
  readonly root: string
  readonly folder: string
}

async function copyLinks(source: string, target: string, roots: Roots): Promise<void> {
  await mkdir(target)
  for (const name of await readdir(source)) {
    const [from, to] = [join(source, name), join(target, name)]
    const stats = await lstat(from)
    if (stats.isSymbolicLink()) await symlink(await linkTarget(from, roots), to)
    else if (name.startsWith('@')) await copyLinks(from, to, roots)
    else if (name === '.bin') await symlink(from, to)
  }
}

/** A link into `node_modules` leads to that of the original; any other leads to a package of the copy. */
async function linkTarget(link: string, { root, folder }: Roots): Promise<string> {
  const target = resolve(dirname(link), await readlink(link))
  const place = relative(root, target)
  const isOurPackage = !place.startsWith('..') && !place.startsWith('node_modules')
  return isOurPackage ? join(folder, place) : target
}
