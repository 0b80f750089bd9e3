import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Examples call the client by the name of its vendor, and these no variable may have. */
const RESERVED_WORDS = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends',
    'false finally for function if implements import in instanceof interface let new null package private protected',
    'public return static super switch this throw true try typeof undefined var void while with yield',
  ].flatMap(words => words.split(' ')),
)

/** Windows has no files of these names, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Why a vendor cannot have a name, and what to do; `undefined` when it can. */
export function problemOfVendorName(slug: string, root: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
    return `"${slug}" cannot be the name of a package. Use small letters, digits and single dashes: acme-crm.`
  }
  if (RESERVED_WORDS.has(slug)) return `"${slug}" is a word of JavaScript. Choose a longer name: ${slug}-crm.`
  if (DEVICE.test(slug)) return `Windows has no file named "${slug}". Choose a longer name: ${slug}-crm.`
  if (existsSync(join(root, slug, 'package.json'))) {
    return `@crm-clients/${slug} is the package in ${slug}/ already. Choose another name: ${slug}-crm.`
  }
  return undefined
}
