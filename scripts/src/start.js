// Where the command line starts. What comes before the cache is enabled is compiled each time, and for a single file of
// TypeScript Node loads a whole compiler: that takes as long as a run that finds nothing to do.
import './need-typescript.js'
import './compile-cache.js'

await import('./cli.ts')
