import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '@crm-clients/scripts/src/workspace.ts'

/** What has packages of its own that the commands need. */
const LINKED = ['scripts', 'packages/testing']

/**
 * A copy of the repository as it is now, with everything committed to `main`, in which commands can be measured without
 * a trace in the original. Vendors are left out on request. It is gone when the process ends.
 */
export function copyRepository({ vendors }: { readonly vendors: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-clients-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  })
  const isVendor = (file: string) => /^(specs\/.*\.yaml|packages\/(?!runtime\/|testing\/).*)$/.test(file)
  for (const file of listed.split('\0').filter(file => file !== '' && (vendors || !isVendor(file)))) {
    // Git still lists a file that was deleted and not committed.
    if (!existsSync(join(repositoryRoot, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(repositoryRoot, file), join(folder, file))
  }
  for (const place of LINKED) {
    symlinkSync(join(repositoryRoot, place, 'node_modules'), join(folder, place, 'node_modules'))
  }
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commitAll(folder)
  return folder
}

/** Commits everything in a copy, so that nothing in it differs from `main`. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false']
  git(folder, ...author, 'commit', '--quiet', '--allow-empty', '--message', 'As it is')
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder })
}
