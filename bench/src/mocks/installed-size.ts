import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot, runOrThrow } from '@crm-clients/scripts/repository'

/** What all files of a folder take, in MB. Links are not followed: what they lead to would count again. */
export function sizeOfFolder(folder: string): number {
  const megabytes = readdirSync(folder, { withFileTypes: true }).map(entry => {
    const place = join(folder, entry.name)
    if (entry.isDirectory()) return sizeOfFolder(place)
    return entry.isFile() ? statSync(place).size / 1e6 : 0
  })
  return megabytes.reduce((sum, size) => sum + size, 0)
}

/** What a package of this repository takes with all that it depends on, in MB. */
export async function sizeOfOurs(packageName: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'))
  try {
    const args = ['--filter', packageName, 'deploy', '--legacy', '--prod', '--prefer-offline', folder]
    await runOrThrow('pnpm', args, { cwd: repositoryRoot })
    return sizeOfFolder(join(folder, 'node_modules'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
