import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PackedPackage } from './release-steps.ts'
import { readTarball, readText } from './tarball/tarball.ts'

/** What a job needs that publishes tarballs and has nothing else. */
export interface ListedRelease {
  readonly name: string
  readonly version: string
  /** The tarball, in the folder of the list. */
  readonly file: string
  /** What the CHANGELOG says about the version. */
  readonly notes: string
}

/** Writes `releases.json` beside the tarballs: each package in the order in which they are to be published. */
export async function writeReleaseList(folder: string, packages: readonly PackedPackage[]): Promise<void> {
  const releases = await Promise.all(packages.map(listRelease))
  writeFileSync(join(folder, 'releases.json'), `${JSON.stringify(releases, null, 2)}\n`)
}

async function listRelease({ name, version, file }: PackedPackage): Promise<ListedRelease> {
  const { files } = await readTarball(file)
  return { name, version, file: basename(file), notes: readNotes(readText(files, 'CHANGELOG.md'), version) }
}

/** What a CHANGELOG says about a version; empty where it says nothing. */
export function readNotes(changelog: string, version: string): string {
  const [, ...entries] = `\n${changelog}`.split(/\n## /)
  const entry = entries.find(text => text.split('\n', 1)[0]?.trim() === version)
  return entry === undefined ? '' : entry.slice(entry.indexOf('\n') + 1).trim()
}
