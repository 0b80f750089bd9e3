import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Bytes that copies of the repository, and a registry of all its packages, need at the same time. */
const NEEDED = 2 ** 30

/**
 * A folder in memory where the system has one with room, and the usual one for temporary files elsewhere. Tests that copy
 * the repository dozens of times take a quarter of the time there.
 * @see https://www.kernel.org/doc/html/latest/filesystems/tmpfs.html
 */
export function memoryFolder(path = '/dev/shm'): string {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize >= NEEDED ? path : tmpdir()
  } catch {
    return tmpdir()
  }
}
