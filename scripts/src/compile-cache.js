import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Loading what a command needs takes longer than most commands: the compiler of TypeScript alone is nine megabytes.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
