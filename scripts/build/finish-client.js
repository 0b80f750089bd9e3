// Brings what the compiler leaves out into the package of a vendor: its document, and its version, which source does not have, so that
// generated code stays as it is when a version changes.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'dist/generated/vendor.js'
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))

copyFileSync('src/generated/openapi.json', 'openapi.json')
const constants = readFileSync(FILE, 'utf8')
const finished = constants.replace(/^( +)name: (['"]).*\2,$/m, `$&\n$1version: '${version}',`)
if (finished === constants) throw new Error(`${FILE} of ${name} has no name, behind which its version belongs.`)
writeFileSync(FILE, finished)
