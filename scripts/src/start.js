// Where the command line starts. What comes before the cache is enabled is compiled each time, and for a single file of
// TypeScript Node loads a whole compiler: that takes as long as a run that finds nothing to do.
import './compile-cache.js'

if (process.features.typescript) {
  await import('./cli.ts')
} else {
  console.error(
    `This is Node ${process.versions.node}, and the command line needs Node 24. Run: npx --yes -p node@24 -p pnpm@10 -c "$SHELL"`,
  )
  process.exitCode = 1
}
