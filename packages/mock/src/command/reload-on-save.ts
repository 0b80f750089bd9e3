import { dirname, resolve } from 'node:path'
import type { ApiDescription } from '@crm-clients/openapi'
import { watchFolder } from '@crm-clients/openapi/command-line'
import { joinPointer } from '@crm-clients/openapi/document'

/** What is reloaded: a document, and what goes on with it as it is now. */
export interface Reloadable {
  readonly api: ApiDescription
  /** Loads the document again, and resolves to it. */
  readonly reload: () => Promise<ApiDescription>
}

/**
 * Reloads a document whenever one of its files is saved, or another one beside them. Where that fails, the old one stays.
 * Returns the function that stops it.
 */
export function reloadOnSave(
  { api, reload }: Reloadable,
  onReloaded: () => void,
  onFailed: (error: unknown) => void,
): () => void {
  let folders: string[] = []
  let stops: (() => void)[] = []
  const stop = () => {
    for (const one of stops) one()
  }
  const watchFilesOf = (watched: ApiDescription) => {
    const found = listFolders(watched)
    if (found.join('\0') === folders.join('\0')) return
    stop()
    folders = found
    stops = found.map(folder => watchFolder(folder, onSaved, { recursive: false }))
  }
  async function onSaved(names: ReadonlySet<string>): Promise<void> {
    if (![...names].some(name => /\.(?:ya?ml|json)$/.test(name))) return
    try {
      watchFilesOf(await reload())
      onReloaded()
    } catch (error) {
      onFailed(error)
    }
  }
  watchFilesOf(api)
  return stop
}

/** The folders of all files that a document is read from. */
function listFolders({ document, locate }: ApiDescription): string[] {
  const pointers = [
    '#',
    ...Object.keys(document.paths ?? {}).map(path => joinPointer('#', 'paths', path)),
    ...Object.entries(document.components ?? {}).flatMap(([kind, components]) =>
      Object.keys(components ?? {}).map(name => joinPointer('#', 'components', kind, name)),
    ),
  ]
  return [...new Set(pointers.flatMap(pointer => locate(pointer)?.file ?? []).map(file => dirname(resolve(file))))]
}
