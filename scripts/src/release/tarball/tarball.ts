import { readFile } from 'node:fs/promises'
import { unpack } from '@publint/pack'

/** The fields of a published package.json that a stranger's npm acts on. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly exports?: unknown
  readonly bin?: Readonly<Record<string, string>>
  readonly main?: string
  readonly types?: string
}

/** What a tarball holds. */
export interface Tarball {
  readonly manifest: Manifest
  /** Each file by its path in the package, such as `dist/index.js`, in alphabetical order. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What is downloaded, in bytes. */
  readonly bytes: number
}

/** Reads a `.tgz` that npm or pnpm has packed. */
export async function readTarball(file: string): Promise<Tarball> {
  const packed = await readFile(file)
  const { files, rootDir } = await unpack(packed)
  const entries = files.map(({ name, data }) => [name.slice(rootDir.length + 1), data] as const)
  const sorted = new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  const manifest = JSON.parse(readText(sorted, 'package.json')) as Manifest
  return { manifest, files: sorted, bytes: packed.byteLength }
}

/** The text of a file; empty when there is no such file. */
export function readText(files: Tarball['files'], path: string): string {
  return new TextDecoder().decode(files.get(path))
}
