import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runOrThrow } from '@crm-clients/scripts/repository'
import packageJson from '../../package.json' with { type: 'json' }
import { cacheFolder } from '../cache-folder.ts'

/** What a report says where the description is not to be had. */
export const NO_GITHUB_DESCRIPTION = `npm does not bring ${packageJson.githubDescription.package}, which has GitHub's description`

/**
 * The file with GitHub's OpenAPI description. It is downloaded when it is needed and kept: as a dependency, its package
 * would bring 400 MB to everybody who installs this repository.
 *
 * @returns undefined where npm cannot bring it.
 * @throws when the package is not the one that package.json names.
 */
export async function findGithubDescription(): Promise<string | undefined> {
  const { package: name, integrity, file } = packageJson.githubDescription
  const folder = join(cacheFolder, name.replace(/[^\w.-]+/g, '-'))
  const description = join(folder, file)
  if (existsSync(description)) return description

  mkdirSync(cacheFolder, { recursive: true })
  const download = mkdtempSync(`${folder}.new-`)
  try {
    const packed = await pack(name, download)
    if (packed === undefined) return undefined
    if (packed.integrity !== integrity) {
      throw new Error(`${name} has the integrity ${packed.integrity}, and bench/package.json names ${integrity}.`)
    }
    await runOrThrow('tar', ['-xzf', packed.filename, file], { cwd: download })
    rmSync(join(download, packed.filename))
    rmSync(folder, { recursive: true, force: true })
    renameSync(download, folder)
  } finally {
    rmSync(download, { recursive: true, force: true })
  }
  return description
}

interface PackedFile {
  readonly filename: string
  readonly integrity: string
}

async function pack(name: string, folder: string): Promise<PackedFile | undefined> {
  try {
    return packedFile(await runOrThrow('npm', ['pack', name, '--json', '--pack-destination', folder], { cwd: folder }))
  } catch (error) {
    console.error((error as Error).message)
    return undefined
  }
}

/** Reads what `npm pack --json` says: a list, or since npm 12 an object by package name. */
function packedFile(output: string): PackedFile {
  const [packed] = Object.values(JSON.parse(output) as Record<string, PackedFile>)
  if (!packed) throw new Error('npm packed nothing.')
  return packed
}
