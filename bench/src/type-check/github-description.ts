import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { cacheFolder } from '../cache-folder.ts'

/**
 * The file with GitHub's OpenAPI description. It is downloaded when it is needed and kept: as a dependency, its package
 * would bring 400 MB to everybody who installs this repository.
 *
 * @throws when the package cannot be downloaded, or is not the one that package.json names.
 */
export function findGithubDescription(): string {
  const { package: name, integrity, file } = packageJson.githubDescription
  const folder = join(cacheFolder, name.replace(/[^\w.-]+/g, '-'))
  const description = join(folder, file)
  if (existsSync(description)) return description

  mkdirSync(cacheFolder, { recursive: true })
  const download = mkdtempSync(`${folder}.new-`)
  try {
    const output = execFileSync('npm', ['pack', name, '--json', '--pack-destination', download], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const packed = packedFile(output)
    if (packed.integrity !== integrity) {
      throw new Error(`${name} has the integrity ${packed.integrity}, and bench/package.json names ${integrity}.`)
    }
    execFileSync('tar', ['-xzf', packed.filename, file], { cwd: download })
    rmSync(join(download, packed.filename))
    rmSync(folder, { recursive: true, force: true })
    renameSync(download, folder)
  } finally {
    rmSync(download, { recursive: true, force: true })
  }
  return description
}

/** Reads what `npm pack --json` says: a list, or since npm 12 an object by package name. */
function packedFile(output: string): { filename: string; integrity: string } {
  const [packed] = Object.values(JSON.parse(output) as Record<string, { filename: string; integrity: string }>)
  if (!packed) throw new Error('npm packed nothing.')
  return packed
}
