import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A version of TypeScript that our packages are compiled with. */
export interface Compiler {
  /** As the documentation names it: `TypeScript 5.4`. */
  readonly name: string
  /** The folder of its projects. */
  readonly folder: string
  readonly major: number
  readonly minor: number
  /** The program `tsc`, absolute. */
  readonly program: string
}

/** The compilers, oldest first: the oldest that we promise, and the newest of each major version. */
export const COMPILERS: readonly Compiler[] = ['typescript-5.4', 'typescript-5', 'typescript-6', 'typescript'].map(find)

function find(alias: string): Compiler {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve(`${alias}/package.json`)
  const { version } = require(manifest) as { version: string }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return {
    name: `TypeScript ${major}.${minor}`,
    folder: alias,
    major,
    minor,
    program: join(dirname(manifest), 'bin', 'tsc'),
  }
}

/** Whether a compiler is of a version or of a newer one. */
export function isAtLeast(compiler: Compiler, major: number, minor: number): boolean {
  return compiler.major > major || (compiler.major === major && compiler.minor >= minor)
}
