import { watch } from 'node:fs'

/** Editors write a file in several steps, a few milliseconds apart. */
const QUIET_MILLISECONDS = 20

/**
 * Calls back with the names of the files in a folder, and below unless it is told otherwise, that changed, once they have been quiet for a moment. What changes
 * meanwhile is reported after the callback is done. Returns the function that stops it.
 */
export function watchFolder(
  folder: string,
  onChange: (names: ReadonlySet<string>) => Promise<void>,
  { recursive = true }: { readonly recursive?: boolean } = {},
): () => void {
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false

  const report = async () => {
    if (isBusy || changed.size === 0) return
    const names = changed
    changed = new Set()
    isBusy = true
    await onChange(names)
    isBusy = false
    await report()
  }
  const watcher = watch(folder, { recursive }, (_, name) => {
    if (name === null) return
    changed.add(name)
    clearTimeout(timer)
    timer = setTimeout(report, QUIET_MILLISECONDS)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
