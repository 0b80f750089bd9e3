import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The program of a package that keeps one for each platform in an optional dependency. Its install script, which would
 * link the right one, does not run here.
 *
 * @param file where the program is in the package of a platform.
 * @throws when no package of a platform is installed.
 */
export function findBinary(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const require = createRequire(manifest)
  const { optionalDependencies } = require(manifest) as { optionalDependencies: Record<string, string> }
  for (const platform of Object.keys(optionalDependencies)) {
    for (const folder of require.resolve.paths(platform) ?? []) {
      if (existsSync(join(folder, platform, file))) return join(folder, platform, file)
    }
  }
  throw new Error(`${dirname(manifest)} has no program for ${process.platform} ${process.arch}. Run: pnpm install`)
}
