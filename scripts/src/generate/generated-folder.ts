import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFiles } from './generate-vendor.ts'

/** The names of the files that would change: new, different, or no longer generated. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : []
  const stale = present.filter(name => !files.has(name))
  for (const [name, text] of files) {
    if (!present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text) stale.push(name)
  }
  return stale.sort()
}

/** Replaces a folder of generated files as a whole: a file that is no longer generated does not survive. */
export function replaceFolder(folder: string, files: GeneratedFiles): void {
  mkdirSync(dirname(folder), { recursive: true })
  // Beside its place, so that the renames below stay on one file system and nobody sees a half-written folder.
  const fresh = mkdtempSync(`${folder}.new-`)
  const old = `${fresh}.old`
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text)
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}
