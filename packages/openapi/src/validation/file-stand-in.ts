import { uploadedFile } from '../serialization/uploaded-file.ts'

/** A copy of a form in which files are what validation knows as files. */
export function standInForFiles(value: unknown): unknown {
  if (value instanceof Blob) return uploadedFile(value.size)
  if (Array.isArray(value)) return value.map(standInForFiles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, standInForFiles(item)]))
}
