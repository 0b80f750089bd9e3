import { withoutFolder } from './file-name.ts'
import type { FileOptions } from './to-file.ts'

/** What of a runtime's own modules is needed here. */
interface WithDisk {
  readonly process?: {
    readonly getBuiltinModule?: (name: 'node:fs') => { openAsBlob?(path: string): Promise<Blob> } | undefined
  }
}

/**
 * A file of the disk for an upload, on Node.js and what is compatible with it. It is read while it is sent, and never held in memory as
 * a whole.
 *
 * @param options its name, by default that at the end of the path, and its media type, which no disk knows.
 * @throws {TypeError} where the file cannot be opened, and where there is no disk, such as in a browser.
 * @example
 * const file = await fileFromPath('offers/2026.pdf', { type: 'application/pdf' })
 * await fintoro.uploadCrmEventAttachments({ body: { files: [file] } })
 */
export async function fileFromPath(path: string, { name, type = '' }: FileOptions = {}): Promise<File> {
  // Not imported: bundlers for browsers would look for the module.
  const disk = (globalThis as WithDisk).process?.getBuiltinModule?.('node:fs')
  if (!disk?.openAsBlob) throw new TypeError('There is no file system here. Make a file of its bytes with toFile().')
  return new File([await open(disk.openAsBlob, path)], name ?? withoutFolder(path) ?? 'file', { type })
}

/** The platform's own error does not say which file it is about. */
async function open(openAsBlob: (path: string) => Promise<Blob>, path: string): Promise<Blob> {
  try {
    return await openAsBlob(path)
  } catch (cause) {
    throw new TypeError(`The file ${path} cannot be opened.`, { cause })
  }
}
