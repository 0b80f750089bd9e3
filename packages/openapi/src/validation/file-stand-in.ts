/** Stands for a file while a form is validated. No JSON type fits a function, so only a file schema accepts it. */
interface FileStandIn {
  (): void
  /** In bytes. */
  readonly fileSize: number
}

/** A copy of a form in which files are what validation knows as files. */
export function standInForFiles(value: unknown): unknown {
  if (value instanceof Blob) return Object.assign(() => {}, { fileSize: value.size })
  if (Array.isArray(value)) return value.map(standInForFiles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, standInForFiles(item)]))
}

/** Tells a file from the texts and numbers of a form. */
export function isFileStandIn(value: unknown): value is FileStandIn {
  return typeof value === 'function'
}
