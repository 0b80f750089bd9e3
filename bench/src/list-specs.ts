import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The specs of the repository, as absolute paths. */
export function listSpecs(): string[] {
  const folder = fileURLToPath(new URL('../../specs/', import.meta.url))
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))
  return files.map(file => folder + file)
}
