import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

// Loading what a command needs takes longer than most commands: the compiler of TypeScript alone is nine megabytes. A Node
// that is too old for the command line is also too old for the cache, and still has to be told so.
nodeModule.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
