import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runOrThrow } from '@crm-clients/scripts/repository'
import { cacheFolder } from './cache-folder.ts'

/**
 * The folder of a package from npm that is installed when it is needed, with all that it depends on, and kept. As dependencies
 * such packages would come to everybody who installs this repository.
 *
 * @param name with its version, such as `@stoplight/prism-cli@5.16.0`.
 * @returns undefined where npm cannot bring it.
 */
export async function findNpmPackage(name: string): Promise<string | undefined> {
  const folder = join(cacheFolder, name.replace(/[^\w.-]+/g, '-'))
  const place = join(folder, 'node_modules', name.slice(0, name.lastIndexOf('@')))
  if (existsSync(place)) return place
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    const args = ['install', '--prefix', fresh, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', name]
    await runOrThrow('npm', args, { cwd: fresh })
  } catch (error) {
    console.error((error as Error).message)
    return undefined
  }
  renameSync(fresh, folder)
  return place
}
