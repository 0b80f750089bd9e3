// What is measured beside ours: openapi-typescript with its defaults, in one process for all files of the command line.
// With the variable COMPILE_CACHE, Node keeps its compiled code there, as it does for our commands. Plain JavaScript, so
// that it need not pay for TypeScript that it does not use.
import { createRequire, enableCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'

if (process.env.COMPILE_CACHE) enableCompileCache(process.env.COMPILE_CACHE)

// It needs a TypeScript that is older than the one of this package.
const require = createRequire(new URL('../../../scripts/package.json', import.meta.url))
const { default: openapiTS, astToString } = require('openapi-typescript')

for (const file of process.argv.slice(2)) {
  const types = astToString(await openapiTS(pathToFileURL(file), { silent: true }))
  if (types.length === 0) throw new Error(`${file} has no types.`)
}
