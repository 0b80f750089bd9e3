import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { watchFolder } from '@crm-clients/openapi/command-line'

/** What is reloaded: a document, and what goes on with it as it is now. */
export interface Reloadable {
  /** The absolute paths of the files that were read for it. */
  readonly files: ReadonlySet<string>
  /** Loads the document again, and says of each file that it looks for one. */
  readonly reload: (onFile: (path: string) => void) => Promise<void>
}

/**
 * Reloads a document whenever one of its files is saved. Where that fails, the old one stays, and also what the new one has looked
 * for is waited for. Returns the function that stops it.
 */
export function reloadOnSave(
  { files: first, reload }: Reloadable,
  onReloaded: () => void,
  onFailed: (error: unknown) => void,
): () => void {
  let files = first
  const stops = new Map<string, () => void>()
  const watchFolders = () => {
    const folders = new Set([...files].map(file => dirname(file)))
    for (const [folder, stop] of stops) {
      if (folders.has(folder)) continue
      stop()
      stops.delete(folder)
    }
    for (const folder of folders) {
      if (stops.has(folder) || !existsSync(folder)) continue
      stops.set(
        folder,
        watchFolder(folder, names => onSaved(folder, names), { recursive: false }),
      )
    }
  }
  async function onSaved(folder: string, names: ReadonlySet<string>): Promise<void> {
    // Whatever else is saved beside a document, such as a log, may be saved because it was reloaded.
    if (![...names].some(name => files.has(resolve(folder, name)))) return
    const found = new Set<string>()
    try {
      await reload(path => found.add(path))
      files = found
      onReloaded()
    } catch (error) {
      files = new Set([...files, ...found])
      onFailed(error)
    }
    watchFolders()
  }
  watchFolders()
  return () => {
    for (const stop of stops.values()) stop()
  }
}
