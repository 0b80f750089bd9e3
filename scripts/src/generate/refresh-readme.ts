import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiDescription } from '@crm-clients/openapi'
import { camelCase } from '@crm-clients/openapi/operation'
import type { VendorPlaces } from '../repository/workspace.ts'
import { renderOperations } from './render-operations.ts'

const START = '<!-- operations:start -->'
const END = '<!-- operations:end -->'

/**
 * The README of a vendor with its operations as they are in the spec now. Writes nothing. Undefined where there is no
 * README.
 * @throws when the README has no place for them.
 */
export function refreshReadme({ slug, packageFolder }: VendorPlaces, api: ApiDescription): string | undefined {
  const file = join(packageFolder, 'README.md')
  if (!existsSync(file)) return undefined
  const operations = renderOperations(api, camelCase(slug))
  return replaceOperations(readFileSync(file, 'utf8'), operations, `packages/${slug}/README.md`)
}

/**
 * Puts text between the two marks of a README and leaves the rest, which people write, as it is.
 * @throws when the marks are missing, saying what to add. `file` is for the message.
 */
export function replaceOperations(readme: string, text: string, file: string): string {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start === -1 || end < start) {
    throw new Error(`${file} has no place for its operations. Add two lines to it: ${START} and ${END}`)
  }
  return `${readme.slice(0, start + START.length)}\n\n${text}\n\n${readme.slice(end)}`
}
